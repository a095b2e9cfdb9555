package org.jalon.mail;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jalon.storage.Database;

/**
 * Who wants no more mail of a kind, and which mailboxes are closed. A mail of many alike brings a link by which its reader refuses
 * more of them, in one step and without signing in (RFC 8058), and takes that back.
 */
public final class Refusals {

    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String IS_SHUT = """
            select count(*) from (
                select 1 as one from mail_refusal where address_hash = :address and kind = :kind
                union all select 1 from mail_closed_address where address_hash = :address) shut
            """;

    private static final String LINK = """
            insert into mail_refusal_link (token_hash, address_hash, kind, at) values (:token, :address, :kind, :now)
            """;

    private static final String REFUSE = """
            insert into mail_refusal (address_hash, kind, at) values (:address, :kind, :now)
            on conflict (address_hash, kind) do nothing
            """;

    private static final String CLOSE = """
            insert into mail_closed_address (address_hash, at) values (:address, :now)
            on conflict (address_hash) do update set at = excluded.at
            """;

    private final Database database;
    private final Clock clock;

    Refusals(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Link(String addressHash, MailKind kind) {}

    /** Whether mails of this kind must not be sent to an address. */
    boolean isShut(MailAddress address, MailKind kind) {
        return kind.isRefusable()
                && database.jdbc()
                                .sql(IS_SHUT)
                                .param("address", AddressHash.of(address))
                                .param("kind", kind.name())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Whether a mailbox does not exist, or its owner complained. */
    boolean isClosed(MailAddress address) {
        return database.jdbc()
                        .sql("select count(*) from mail_closed_address where address_hash = :address")
                        .param("address", AddressHash.of(address))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes a mailbox for open again, since somebody followed a link that was sent to it. */
    public void reopen(MailAddress address) {
        database.jdbc()
                .sql("delete from mail_closed_address where address_hash = :address")
                .param("address", AddressHash.of(address))
                .update();
    }

    /** The token of a new link. */
    String link(MailAddress address, MailKind kind) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.jdbc()
                .sql(LINK)
                .param("token", AddressHash.of(token))
                .param("address", AddressHash.of(address))
                .param("kind", kind.name())
                .param("now", clock.millis())
                .update();
        return token;
    }

    /** Whether a link is good. */
    public boolean knows(String token) {
        return find(token).isPresent();
    }

    /** Refuses more mail of the kind that the link came with; false when there is no such link. */
    public boolean refuse(String token) {
        Optional<Link> link = find(token);
        link.ifPresent(known -> refuse(known.addressHash(), known.kind()));
        return link.isPresent();
    }

    private void refuse(String addressHash, MailKind kind) {
        database.jdbc()
                .sql(REFUSE)
                .param("address", addressHash)
                .param("kind", kind.name())
                .param("now", clock.millis())
                .update();
    }

    /** Takes a refusal back; false when there is no such link. */
    public boolean accept(String token) {
        Optional<Link> link = find(token);
        link.ifPresent(known -> database.jdbc()
                .sql("delete from mail_refusal where address_hash = :address and kind = :kind")
                .param("address", known.addressHash())
                .param("kind", known.kind().name())
                .update());
        return link.isPresent();
    }

    /** Notes that a mailbox does not exist, or that its owner complained. */
    void close(MailAddress address) {
        database.jdbc()
                .sql(CLOSE)
                .param("address", AddressHash.of(address))
                .param("now", clock.millis())
                .update();
    }

    private Optional<Link> find(String token) {
        return database.jdbc()
                .sql("select address_hash, kind from mail_refusal_link where token_hash = :token")
                .param("token", AddressHash.of(token))
                .query((row, number) ->
                        new Link(row.getString("address_hash"), MailKind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Forgets links and closed mailboxes from before an instant; what people refused stays refused. */
    int forget(Instant before) {
        return delete("delete from mail_refusal_link where at < :before", before)
                + delete("delete from mail_closed_address where at < :before", before);
    }

    private int delete(String sql, Instant before) {
        return database.jdbc().sql(sql).param("before", before.toEpochMilli()).update();
    }
}
