package org.jalon.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.search.Filter;
import org.jalon.search.SearchQuery;
import org.jalon.site.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private static final SearchQuery STEPS = QueryEdit.toggled(SearchQuery.ALL, Filter.CATEGORY, "demarches");

    @ParameterizedTest
    @CsvSource({
        "FRENCH, LIST, /lieux, /lieux?categorie=demarches",
        "FRENCH, BESIDE, /lieux?vue=carte, /lieux?categorie=demarches&vue=carte",
        "FRENCH, MAP, /carte, /carte?categorie=demarches",
        "ENGLISH, MAP, /en/carte, /en/carte?categorie=demarches"
    })
    void keepTheViewAndEveryParameter(Language language, View view, String all, String steps) {
        Links links = new Links(language, view);
        assertThat(links.to(SearchQuery.ALL)).isEqualTo(all);
        assertThat(links.to(STEPS)).isEqualTo(steps);
        assertThat(links.in(View.LIST).in(view).to(STEPS)).isEqualTo(steps);
    }
}
