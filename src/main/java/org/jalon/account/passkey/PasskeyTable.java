package org.jalon.account.passkey;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.storage.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The table {@code passkey}, as Spring Security reads and writes it. */
final class PasskeyTable implements UserCredentialRepository {

    private static final String SAVE = """
            insert into passkey (id, account_id, label, public_key, attestation, signature_count, uv_initialized,
                                 backup_eligible, backup_state, transports, created_at, used_at)
            values (:id, :account, :label, :key, :attestation, :count, :uv, :eligible, :state, :transports, :created, :used)
            on conflict (id) do update set signature_count = excluded.signature_count,
                uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state, used_at = excluded.used_at
            where passkey.account_id = excluded.account_id
            """;

    private final Database database;

    PasskeyTable(Database database) {
        this.database = database;
    }

    /** The handle that authenticators keep of an account. */
    static Bytes handle(String accountId) {
        return new Bytes(accountId.getBytes(StandardCharsets.UTF_8));
    }

    static String accountOf(Bytes handle) {
        return new String(handle.getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void save(CredentialRecord record) {
        database.jdbc()
                .sql(SAVE)
                .param("id", record.getCredentialId().toBase64UrlString())
                .param("account", accountOf(record.getUserEntityUserId()))
                .param("label", record.getLabel())
                .param("key", new Bytes(record.getPublicKey().getBytes()).toBase64UrlString())
                .param(
                        "attestation",
                        Objects.requireNonNull(record.getAttestationObject()).toBase64UrlString())
                .param("count", record.getSignatureCount())
                .param("uv", record.isUvInitialized())
                .param("eligible", record.isBackupEligible())
                .param("state", record.isBackupState())
                .param(
                        "transports",
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("created", record.getCreated().toEpochMilli())
                .param("used", record.getLastUsed().toEpochMilli())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.jdbc()
                .sql("select * from passkey where id = :id")
                .param("id", id.toBase64UrlString())
                .query((row, number) -> credential(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.jdbc()
                .sql("select * from passkey where account_id = :account order by created_at, id")
                .param("account", accountOf(handle))
                .query((row, number) -> credential(row))
                .list();
    }

    @Override
    public void delete(Bytes id) {
        database.jdbc()
                .sql("delete from passkey where id = :id")
                .param("id", id.toBase64UrlString())
                .update();
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("id")))
                .userEntityUserId(handle(row.getString("account_id")))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(row.getString("public_key")).getBytes()))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports(row.getString("transports")))
                .created(Instant.ofEpochMilli(row.getLong("created_at")))
                .lastUsed(Instant.ofEpochMilli(row.getLong("used_at")))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
