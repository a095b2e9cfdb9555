package org.jalon.care.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.mail.MailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "contact@mairie-roubaix.fr,c…t@mairie-…fr",
        "a@b.fr,a…@b.fr",
        "ab@exemple.fr,a…@exemple.fr",
        "accueil@ccas.ville.example,a…l@ccas.vi…example"
    })
    void showsJustEnough(String address, String shown) {
        assertThat(MaskedAddress.of(new MailAddress(address))).isEqualTo(shown);
    }
}
