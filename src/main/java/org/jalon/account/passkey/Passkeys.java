package org.jalon.account.passkey;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.site.Site;
import org.jalon.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys of people. A device makes one for the host of the site and shows its owner's finger, face or code each time, so that
 * one proves two things: to have the device and to be its owner.
 */
public final class Passkeys {

    private static final int MOST = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PasskeyTable table;
    private final PasskeyOwners owners;
    private final Challenges challenges;
    private final Accounts accounts;

    public Passkeys(Database database, Accounts accounts, Clock clock) {
        this.table = new PasskeyTable(database);
        this.owners = new PasskeyOwners(accounts);
        this.challenges = new Challenges(database, clock);
        this.accounts = accounts;
    }

    /**
     * A passkey, as its owner sees it.
     *
     * @param id of it
     * @param label the device that made it
     * @param createdAt when
     * @param usedAt when it last signed somebody in
     */
    public record Passkey(String id, String label, Instant createdAt, Instant usedAt) {}

    /** The passkeys of an account, oldest first. */
    public List<Passkey> list(String accountId) {
        return table.findByUserId(PasskeyTable.handle(accountId)).stream()
                .map(one -> new Passkey(
                        one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated(), one.getLastUsed()))
                .toList();
    }

    /** Takes a passkey of an account away; another account's is left alone. */
    public boolean remove(String accountId, String id) {
        Optional<Passkey> own =
                list(accountId).stream().filter(one -> one.id().equals(id)).findFirst();
        own.ifPresent(one -> table.delete(Bytes.fromBase64(one.id())));
        return own.isPresent();
    }

    /** Forgets what was asked before an instant and not answered. */
    public int forget(Instant before) {
        return challenges.forget(before);
    }

    /** Whether an account has as many passkeys as it may. */
    boolean isFull(Account account) {
        return list(account.id()).size() >= MOST;
    }

    /** What a device needs to make a passkey, as JSON. */
    String askToMake(Account account, Site site, String holder) {
        PublicKeyCredentialCreationOptions options = creation(account, site, Bytes.random());
        challenges.keep(holder, options.getChallenge());
        return json.writeValueAsString(options);
    }

    /** Keeps the passkey that a device made; false when it is not what was asked for. */
    boolean make(Account account, Site site, String holder, String answer, String label) {
        Optional<Bytes> challenge = challenges.take(holder);
        if (challenge.isEmpty() || isFull(account)) {
            return false;
        }
        PublicKeyCredentialCreationOptions options = creation(account, site, challenge.orElseThrow());
        try {
            RelyingPartyPublicKey key =
                    new RelyingPartyPublicKey(json.readValue(answer, new TypeReference<>() {}), label);
            operations(site).registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key));
            return true;
        } catch (JacksonException e) {
            return false; // not an answer of a device at all
        } catch (RuntimeException e) {
            // The library has no common type for what it refuses; the reason holds no personal data.
            LOG.info("A passkey was refused: {}", e.toString());
            return false;
        }
    }

    /** What a device needs to sign somebody in, as JSON: whoever has a passkey here. */
    String askToSignIn(Site site, String holder) {
        PublicKeyCredentialRequestOptions options = request(site, Bytes.random());
        challenges.keep(holder, options.getChallenge());
        return json.writeValueAsString(options);
    }

    /** Whose passkey answered; empty when it is not what was asked for. */
    Optional<Account> signIn(Site site, String holder, String answer) {
        Optional<Bytes> challenge = challenges.take(holder);
        if (challenge.isEmpty()) {
            return Optional.empty();
        }
        try {
            var owner = operations(site)
                    .authenticate(new RelyingPartyAuthenticationRequest(
                            request(site, challenge.orElseThrow()), json.readValue(answer, new TypeReference<>() {})));
            return accounts.find(PasskeyTable.accountOf(owner.getId()));
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.info("A sign-in by passkey was refused: {}", e.toString());
            return Optional.empty();
        }
    }

    private PublicKeyCredentialCreationOptions creation(Account account, Site site, Bytes challenge) {
        Webauthn4JRelyingPartyOperations operations = operations(site);
        operations.setCustomizeCreationOptions(options -> options.challenge(challenge)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .timeout(Challenges.LIFE));
        Authentication owner = UsernamePasswordAuthenticationToken.authenticated(account.id(), "", List.of());
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
    }

    private PublicKeyCredentialRequestOptions request(Site site, Bytes challenge) {
        Webauthn4JRelyingPartyOperations operations = operations(site);
        operations.setCustomizeRequestOptions(options -> options.challenge(challenge)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(Challenges.LIFE));
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    private Webauthn4JRelyingPartyOperations operations(Site site) {
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(Objects.requireNonNullElse(URI.create(site.baseUrl()).getHost(), "localhost"))
                .name(site.name())
                .build();
        return new Webauthn4JRelyingPartyOperations(owners, table, party, Set.of(site.baseUrl()));
    }
}
