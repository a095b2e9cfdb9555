package org.jalon.coherence.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.coherence.MailAddress;
import org.jalon.coherence.lists.WordList;

/** Providers where people have their own mail, each with the endings of its domains. */
final class MailProviders {

    /** A shorter name resembles too many others. */
    private static final int SHORTEST_MISTYPED = 5;

    private final Map<String, List<String>> endings = new HashMap<>();

    MailProviders() {
        for (String line : WordList.lines("mail-providers.txt")) {
            List<String> parts = List.of(line.split("\\s+"));
            endings.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
    }

    boolean has(MailAddress mail) {
        return ofName(name(mail)).contains(ending(mail));
    }

    /** The domain that was probably meant by one that is none of a provider. */
    Optional<String> meant(MailAddress mail) {
        String name = name(mail);
        if (endings.containsKey(name)) {
            return slipOfEnding(name, ending(mail));
        }
        if (name.length() < SHORTEST_MISTYPED - 1) {
            return Optional.empty();
        }
        return endings.keySet().stream()
                .filter(known -> known.length() >= SHORTEST_MISTYPED && OneSlip.parts(name, known))
                .sorted()
                .flatMap(known -> ofName(known).contains(ending(mail))
                        ? Optional.of(known + "." + ending(mail)).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    /** Endings that do not exist, or are no provider's: {@code gmail.con}, {@code wanadoo.fe}. */
    private Optional<String> slipOfEnding(String name, String ending) {
        List<String> right = ofName(name);
        return right.contains(ending)
                ? Optional.empty()
                : right.stream()
                        .filter(known -> OneSlip.parts(ending, known))
                        .map(known -> name + "." + known)
                        .findFirst();
    }

    private List<String> ofName(String name) {
        return endings.getOrDefault(name, List.of());
    }

    private static String name(MailAddress mail) {
        return mail.domain().substring(0, mail.domain().indexOf('.'));
    }

    private static String ending(MailAddress mail) {
        return mail.domain().substring(mail.domain().indexOf('.') + 1);
    }
}
