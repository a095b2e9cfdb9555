package org.jalon.contribution;

import org.jalon.storage.Database;

/** What is known of who sends proposals without knowing who they are: what became of the others from the same hand. */
public final class Hands {

    private static final String STANDING = """
            select coalesce(sum(case when state in ('ACCEPTED', 'PARTLY') then 1 else 0 end), 0) as accepted,
                coalesce(sum(case when state = 'REFUSED' then 1 else 0 end), 0) as refused
            from proposal where id <> :id and (address = :address or account_id = :account)
            """;

    private static final String WAITING = """
            select count(*) from proposal
            where state = 'WAITING' and id <> :id
                and (network_mark = (select network_mark from proposal where id = :id)
                    or address = :address or account_id = :account)
            """;

    private final Database database;

    Hands(Database database) {
        this.database = database;
    }

    /**
     * What became of the other proposals of a contributor.
     *
     * @param accepted as they were or in part, among those of the same mailbox or account
     * @param refused of the same
     * @param waiting from the same mailbox, account or network
     */
    public record Past(int accepted, int refused, int waiting) {}

    public Past of(Proposal proposal) {
        Proposal.Contributor contributor = proposal.contributor();
        String address = contributor.mailbox().map(Object::toString).orElse("");
        String account = java.util.Objects.requireNonNullElse(contributor.accountId(), "");
        int waiting = database.jdbc()
                .sql(WAITING)
                .param("id", proposal.id().text())
                .param("address", address)
                .param("account", account)
                .query(Integer.class)
                .single();
        return database.jdbc()
                .sql(STANDING)
                .param("id", proposal.id().text())
                .param("address", address)
                .param("account", account)
                .query((row, number) -> new Past(row.getInt("accepted"), row.getInt("refused"), waiting))
                .single();
    }
}
