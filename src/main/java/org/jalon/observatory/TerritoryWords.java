package org.jalon.observatory;

import java.util.Locale;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;

/** Names of territories as they stand in a sentence, in one language. */
public final class TerritoryWords {

    private final Gazetteer gazetteer;
    private final Words words;

    public TerritoryWords(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The path of its page in French: {@code /observatoire/commune/59350}. */
    public static String frenchPath(Territory territory) {
        return "/observatoire/" + slug(territory.kind()) + "/" + territory.code();
    }

    /** The kind in addresses and message keys. */
    public static String slug(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Without abbreviations: "Communauté de communes du Pays Solesmois"; the code of a territory that has no name. */
    public String name(Territory territory) {
        String name = gazetteer.nameOf(territory).orElse(territory.code());
        if (territory.kind() != Kind.EPCI || name.length() < 4) {
            return name;
        }
        return switch (name.substring(0, 3)) {
            case "CC " -> "Communauté de communes" + name.substring(2);
            case "CA " -> "Communauté d’agglomération" + name.substring(2);
            case "CU " -> "Communauté urbaine" + name.substring(2);
            default -> name;
        };
    }

    /** "Commune", "Intercommunalité"… */
    public String kind(Kind kind) {
        return words.say("observatory.kind." + slug(kind));
    }

    /** "communes semblables", "similar communes". */
    public String similar(Kind kind) {
        return words.say("observatory.kind." + slug(kind) + ".similar");
    }

    /** "à Lille", "au Quesnoy", "dans la communauté de communes du Pays Solesmois", "dans le Nord"; "in Lille". */
    public String in(Territory territory) {
        String name = name(territory);
        if (words.language() == Language.ENGLISH) {
            return (territory.kind() == Kind.EPCI && isOurs(name) ? "in the " : "in ") + name;
        }
        return switch (territory.kind()) {
            case COMMUNE -> inCommune(name);
            case EPCI -> inEpci(name);
            case DEPARTEMENT -> inDepartement(territory.code()) + name;
            case REGION -> inRegion(territory.code()) + name;
        };
    }

    /** The same at the beginning of a sentence. */
    public String atFirstIn(Territory territory) {
        String in = in(territory);
        return Character.toUpperCase(in.charAt(0)) + in.substring(1);
    }

    private static String inCommune(String name) {
        if (name.startsWith("Le ")) {
            return "au " + name.substring(3);
        }
        return name.startsWith("Les ") ? "aux " + name.substring(4) : "à " + name;
    }

    private static boolean isOurs(String name) {
        return name.startsWith("Communauté ") || name.startsWith("Métropole ") || name.startsWith("Eurométropole");
    }

    private static String inEpci(String name) {
        if (name.startsWith("Communauté ")) {
            return "dans la c" + name.substring(1);
        }
        if (name.startsWith("Eurométropole")) {
            return "dans l’" + name;
        }
        // "Nantes Métropole" is said like a town.
        return isOurs(name) ? "dans la " + name : "à " + name;
    }

    /** The articles of the official geographic code. */
    private static String inDepartement(String code) {
        return switch (code) {
            case "04", "05", "06", "08", "13", "22", "40", "64", "65", "66", "78", "79", "88", "92" -> "dans les ";
            case "01", "02", "03", "07", "09", "10", "11", "12", "27", "28", "34", "35", "36", "37", "38" -> "dans l’";
            case "60", "61", "89", "91" -> "dans l’";
            case "14", "15", "18", "25", "29", "30", "32", "39", "41", "45", "46", "47", "49", "56", "59" -> "dans le ";
            case "62", "63", "67", "68", "69", "81", "82", "83", "84", "90", "94", "95" -> "dans le ";
            case "971", "972", "973" -> "en ";
            case "75", "974", "975", "976", "977", "978", "986", "988" -> "à ";
            default -> "dans la ";
        };
    }

    private static String inRegion(String code) {
        return switch (code) {
            case "32", "52" -> "dans les ";
            case "24", "44" -> "dans le ";
            case "04", "06" -> "à ";
            default -> "en ";
        };
    }
}
