package org.jalon.newsroom.arrival.cut;

import java.util.regex.Pattern;

/** What a line looks like, whatever stands around it. */
final class Shape {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONG = 140;
    private static final int SENTENCE = 55;
    private static final int LONGEST_HEADING = 120;

    private static final String MONTH =
            "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)";

    private static final Pattern MORE = Pattern.compile(
            "(pour )?en savoir (\\+|plus)( sur .{1,40})?|(pour )?aller plus loin|liens?( utiles?)?|liens? externes?|sources?|"
                    + "(documents?|ressources|fichiers?)( (à|utiles?).{0,25})?|(à |pour )?(télécharger|consulter|lire|voir)( le document)?|"
                    + "plus d['’]infos?(rmations?)?|(find out|learn|read) more|further reading|links?|resources",
            FLAGS);

    private static final Pattern RELATED = Pattern.compile(
            "(à lire )?(aussi|ailleurs|également) (sur|dans) .{2,50}|(à )?(lire|voir) (aussi|également)|"
                    + "(sur le|dans le) même (sujet|thème)|articles? (liés?|similaires?|connexes?)|(also on .{2,40}|related( articles?)?|see also)",
            FLAGS);

    private static final Pattern TEASER = Pattern.compile(
            "\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4} ?\\| ?.{2,40}|.{3,60}\\| ?(dernières|derniers|toutes les) .{3,40}",
            FLAGS);

    private static final Pattern READ_ON =
            Pattern.compile("(lire la suite|lire l['’]article|read more|continue reading)( ?[.…→»>]+)?", FLAGS);

    private static final Pattern FURNITURE = Pattern.compile(
            "sous-catégories|abonnement|s['’]abonner|partager( (sur|cette page|l['’]article).*)?|imprimer|retour|(retour en )?haut( de page)?|"
                    + "accueil|plan du site|mentions légales|contact(ez-nous)?|précédent|suivant|menu|rechercher|connexion|"
                    + "(nous utilisons|ce site utilise|en poursuivant).{0,80}cookies.*|.{0,20}cookies.{0,40}(accept|refus).*|"
                    + "(tout )?(accepter|refuser)( tout)?|(share|print|back to top|skip to .{3,20}|home|subscribe|we use cookies.*)|"
                    + "(pour recevoir|abonnez-vous|inscrivez-vous).{0,120}(bouton|lettre|newsletter|publications).*|(?<word>\\p{L}{5,})\\k<word>",
            FLAGS);

    private static final Pattern WHEN = Pattern.compile(
            "(?=.{6,90}$)((le |du )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday) \\d{1,2}(er)? "
                    + MONTH + ".*|(le |du )?\\d{1,2}(er)? " + MONTH
                    + "( \\d{4})?,? (de|à) \\d{1,2} ?[h:].*)",
            FLAGS);

    private static final Pattern DATE = Pattern.compile(
            "((publié|mis en ligne|posté|écrit|publication|published|posted)( le| on)?:? ?)?(le )?"
                    + "((lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\\d{1,2}(er)? " + MONTH
                    + ",? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2})( ?[,|–-]? ?(par|by) .{2,60})?",
            FLAGS);
    private static final Pattern BYLINE = Pattern.compile("(par|by) \\p{Lu}[\\p{L}’'.-]+( \\p{L}[\\p{L}’'.-]*){0,5}");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+", FLAGS);
    private static final Pattern ITEM = Pattern.compile("([•·▪◦‣●■➢►✓→]|[–—*-] )\\s*\\S.*");
    private static final Pattern SEPARATOR = Pattern.compile("[.*_=~–—\\-\\s]{1,200}|[*#·• ]{3,}");
    private static final Pattern ISSUE = Pattern.compile("numéro \\d{1,3}\\b.{0,300}", FLAGS);

    private Shape() {}

    static boolean leadsElsewhere(String line) {
        return matches(MORE, line);
    }

    static boolean leadsToOthers(String line) {
        return matches(RELATED, line);
    }

    static boolean isTeaser(String line) {
        return matches(TEASER, line);
    }

    static boolean saysReadOn(String line) {
        return matches(READ_ON, line);
    }

    static boolean isFurniture(String line) {
        return matches(FURNITURE, line);
    }

    static boolean isIssue(String line) {
        return ISSUE.matcher(line).lookingAt();
    }

    static boolean saysWhen(String line) {
        return matches(WHEN, line) && !isDate(line);
    }

    static boolean isDate(String line) {
        return matches(DATE, line);
    }

    static boolean isByline(String line) {
        return BYLINE.matcher(line).matches() || isDate(line);
    }

    static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches();
    }

    static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }

    static boolean isSeparator(String line) {
        return SEPARATOR.matcher(line).matches();
    }

    /** Whether it is at least a whole sentence, as titles, links and captions are not. */
    static boolean isProse(String line) {
        return line.length() >= LONG
                || line.length() >= SENTENCE
                        && line.matches("(?s).*[\\p{L}\\p{N})»\"”%€][.;:]$")
                        && !line.endsWith("..");
    }

    /** Whether it may be a title or heading: short, begun like a sentence, not ended like one. */
    static boolean mayHead(String line) {
        return line.length() >= 3
                && line.length() <= LONGEST_HEADING
                && line.matches("[\\p{Lu}\\p{N}«\"“¿].*")
                && !line.matches(".*[.,;:]$")
                && !isItem(line)
                && !isAddress(line)
                && !isDate(line);
    }

    private static boolean matches(Pattern pattern, String line) {
        return pattern.matcher(line.replaceFirst("\\s*:$", "").strip()).matches();
    }
}
