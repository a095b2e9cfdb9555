package org.jalon.account.passkey;

import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * Accounts, as Spring Security asks for the owners of passkeys.
 *
 * @param accounts all of them
 */
record PasskeyOwners(Accounts accounts) implements PublicKeyCredentialUserEntityRepository {

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return owner(PasskeyTable.accountOf(handle)).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
        return owner(accountId).orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> owner(String accountId) {
        return accounts.find(accountId).map(PasskeyOwners::entity);
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyTable.handle(account.id()))
                .name(account.address().text())
                .displayName(account.shownName())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("accounts are deleted elsewhere");
    }
}
