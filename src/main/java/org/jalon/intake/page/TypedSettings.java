package org.jalon.intake.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.Trust;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.fetch.Download;
import org.jalon.intake.read.ReadOptions;
import org.jalon.intake.source.Schedule;
import org.jalon.intake.source.Supply;
import org.jalon.mail.MailAddress;
import org.jalon.site.UserError;
import org.jalon.territory.Territory;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of the settings of a source as it was filled in.
 *
 * @param fields by name, without spaces around them
 */
record TypedSettings(Map<String, String> fields) {

    private static final int LONGEST = 500;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_HEADER = 100;

    static TypedSettings of(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String text = values.isEmpty() || values.getFirst() == null
                    ? ""
                    : values.getFirst().strip();
            fields.put(name, text.substring(0, Math.min(text.length(), LONGEST)));
        });
        return new TypedSettings(fields);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    /** The supply of an address that somebody typed. */
    static Supply address(String typed) {
        if (!Download.isAddress(typed) || !typed.matches("(?i)https?://.+")) {
            throw new UserError("intake.error.url-scheme", typed);
        }
        return Supply.at(typed);
    }

    /** What is of the directory. */
    SourceProfile profile(String name) {
        String title = get("titre");
        if (title.isEmpty()) {
            throw new UserError("intake.settings.error.title");
        }
        Optional<Licence> usual = Licence.find(get("licence"));
        boolean other = get("licence").equals(Licence.OTHER);
        return new SourceProfile(
                name,
                title,
                get("proprietaire"),
                usual.map(Licence::name).orElse(other ? get("licence-autre") : ""),
                usual.map(Licence::url).orElse(other ? web(get("licence-adresse")) : ""),
                has("republication"),
                Trust.valueOf(has("confiance") ? get("confiance") : Trust.ORDINARY.name()));
    }

    private static String web(String url) {
        return url.matches("https?://\\S+") ? url : "";
    }

    /**
     * What is of intake.
     *
     * @param mayHoldSecrets whether who typed it may say which secret is sent to an address
     */
    SourceSettings settings(SourceSettings before, boolean mayHoldSecrets, Instant now) {
        String contact = get("contact");
        if (!contact.isEmpty() && MailAddress.parse(contact).isEmpty()) {
            throw new UserError("intake.settings.error.contact", contact);
        }
        return before.with(contact, Territory.parse(get("territoire")).orElse(null), has("rassemble"), days())
                .with(supply(before.supply(), mayHoldSecrets))
                .with(schedule(), has("actif"), now);
    }

    private int days() {
        String typed = get("silence");
        if (!typed.matches("\\d{0,4}") || !typed.isEmpty() && Integer.parseInt(typed) > MOST_DAYS) {
            throw new UserError("intake.settings.error.days", typed);
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private Supply supply(Supply before, boolean mayHoldSecrets) {
        Supply.Kind kind = Supply.Kind.valueOf(
                has("origine") ? get("origine") : before.kind().name());
        String address = switch (kind) {
            case COMMAND, UPLOAD -> "";
            case ADDRESS -> address(get("adresse")).address();
            case FOLDER -> get("dossier");
        };
        boolean keeps = !mayHoldSecrets && address.equals(before.address());
        String header = mayHoldSecrets ? get("entete") : keeps ? before.secretHeader() : "";
        String variable = mayHoldSecrets ? get("variable") : keeps ? before.secretVariable() : "";
        if (header.length() > MOST_HEADER
                || !header.matches("[A-Za-z0-9-]*")
                || header.isEmpty() != variable.isEmpty()
                || !variable.isEmpty() && !variable.matches(Supply.VARIABLES + "[A-Z0-9_]+")) {
            throw new UserError("intake.settings.error.secret", Supply.VARIABLES);
        }
        return new Supply(kind, address, header, variable, options());
    }

    private String options() {
        Map<String, String> said = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith("lire-") && !value.isEmpty()) {
                said.put(name.substring("lire-".length()), value);
            }
        });
        Map<String, String> read = ReadOptions.of(said).toMap();
        return read.isEmpty() ? "" : JsonMapper.shared().writeValueAsString(read);
    }

    private Schedule schedule() {
        String rhythm = has("rythme") ? get("rythme") : Schedule.MANUAL.toString();
        String day = switch (rhythm) {
            case "weekly" -> ":" + get("jour-semaine");
            case "monthly" -> ":" + get("jour-mois");
            default -> "";
        };
        String text = rhythm.equals(Schedule.MANUAL.toString()) ? rhythm : rhythm + day + ":" + get("heure");
        return Schedule.parse(text).orElseThrow(() -> new UserError("intake.settings.error.schedule"));
    }
}
