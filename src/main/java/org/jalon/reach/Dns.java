package org.jalon.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/** Asks name servers what the JDK's ordinary look-up does not tell: whether a name is absent or nobody answered, and mail servers. */
final class Dns {

    private static final String TIMEOUT_MILLIS = "2000";
    private static final String TRIES = "2";

    private final String server;

    /** @param server address and port of a name server; empty for those of this machine */
    Dns(String server) {
        this.server = server;
    }

    /** What is known of a name. */
    sealed interface Known {}

    /** Its records, each with its kind, such as {@code MX} and {@code 10 mail.example.fr.}; may be none. */
    record Records(Map<String, List<String>> byKind) implements Known {

        List<String> of(String kind) {
            return byKind.getOrDefault(kind, List.of());
        }
    }

    /** There is no such name. */
    record Absent() implements Known {}

    /** Nobody could say. */
    record Silence() implements Known {}

    /** Asks for the addresses and the mail servers of a name. */
    Known ask(String host) {
        Hashtable<String, String> settings = new Hashtable<>(Map.of(
                "java.naming.factory.initial",
                "com.sun.jndi.dns.DnsContextFactory",
                "java.naming.provider.url",
                server.isEmpty() ? "dns:" : "dns://" + server,
                "com.sun.jndi.dns.timeout.initial",
                TIMEOUT_MILLIS,
                "com.sun.jndi.dns.timeout.retries",
                TRIES));
        try {
            InitialDirContext context = new InitialDirContext(settings);
            try {
                return records(context, host);
            } finally {
                context.close();
            }
        } catch (NameNotFoundException e) {
            return new Absent();
        } catch (NamingException e) {
            return new Silence(); // no answer, a refusal, or a server in trouble
        }
    }

    @SuppressWarnings("BanJNDI") // the provider for DNS reads records as text, and deserialises nothing
    private static Records records(InitialDirContext context, String host) throws NamingException {
        Map<String, List<String>> found = new HashMap<>();
        for (String kind : List.of("MX", "A", "AAAA")) {
            Attribute records =
                    context.getAttributes(host + ".", new String[] {kind}).get(kind);
            if (records != null) {
                found.put(kind, values(records));
            }
        }
        return new Records(Map.copyOf(found));
    }

    private static List<String> values(Attribute records) throws NamingException {
        List<String> values = new ArrayList<>();
        NamingEnumeration<?> all = records.getAll();
        while (all.hasMore()) {
            values.add(String.valueOf(all.next()));
        }
        return List.copyOf(values);
    }
}
