package org.jalon.newsroom.easy.check;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody does something rather than something is done. French has many participles that only describe ("est ouvert", "est situé") and
 * verbs that always take "être" ("est venu"), so a passive is named only where it is certain: with who does it ("par"), in a tense that
 * describes nothing ("a été"), or with a participle of an act ("est envoyé").
 */
final class PassiveCheck implements Check {

    private static final Set<String> BE = Set.of(
            "est",
            "sont",
            "sera",
            "seront",
            "était",
            "étaient",
            "êtes",
            "sommes",
            "suis",
            "serez",
            "serons",
            "serait",
            "seraient",
            "soit",
            "soient",
            "être",
            "fut",
            "furent",
            "étiez");
    private static final Set<String> BEEN = Set.of("été");
    private static final Set<String> REFLEXIVE = Set.of("se", "s'", "me", "m'", "te", "t'");
    private static final Set<String> BETWEEN = Set.of(
            "pas",
            "plus",
            "jamais",
            "souvent",
            "toujours",
            "bien",
            "aussi",
            "déjà",
            "ensuite",
            "alors",
            "parfois",
            "encore",
            "donc",
            "tous",
            "toutes",
            "également",
            "désormais",
            "directement",
            "gratuitement",
            "maintenant");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "\\p{L}{2,}(?:é|i|u|is|it|ert|eint|aint|oint)(?:e|s|es)?|mis(?:e|es)?|pris(?:e|es)?|faite?s?|dite?s?|lue?s?|vue?s?|eue?s?");
    /** Participles of acts: with "être" in front, somebody did it. */
    private static final Pattern ACT = Pattern.compile(
            "(?:organis|propos|demand|envoy|donn|anim|financ|gér|réalis|effectu|délivr|vers|trait|étudi|examin|conseill|recommand|accord"
                    + "|calcul|pay|rembours|inform|convoqu|orient|aid|fix|décid|sign|publi|men|assur|attribu|adress|contact|collect|utilis"
                    + "|conserv|supprim|vérifi|modifi|ajout|distribu|prêt|lou|affich|indiqu|annonc|considér|confi|annul|report|retir|refus"
                    + "|accept|valid|enregistr|transfér|trouv|remplac|renvoy|expliqu|présent|communiqu|exig|calcul|compt|cré|amélior|prolong"
                    + "|post|déplac|appel|invit|accompagn|encadr|form)ée?s?"
                    + "|(?:accueilli|fourni|établi|choisi|rempli|défini|suivi|construi|produi|condui|écri|prescri|inscri|transcri)t?e?s?"
                    + "|(?:remis|transmis|mis|pris|soumis|permis|promis|requis|admis)(?:e|es)?|(?:prévu|reçu|rendu|vendu|tenu|soutenu|retenu|perçu|élu|lu|vu|attendu)e?s?"
                    + "|(?:offert|fait|dit)e?s?");
    /** Verbs that take "être" and adjectives: nobody does anything to them. */
    private static final Pattern NEVER = Pattern.compile(
            "(?:all|arriv|entr|mont|rest|retourn|rentr|tomb|décéd|pass|n|âg|situ|fatigu|occup|intéress|concern|motiv|isol|stress|press"
                    + "|handicap|mari|divorc|sépar|adapt|élev|vari|compliqu|éloign|habitu|gên|réserv|plac|ferm|pli|li)ée?s?"
                    + "|(?:venu|devenu|revenu|parvenu|intervenu|descendu|perdu|connu|disparu|inclus|exclus|reclus|ému|absolu|bienvenu|dû)e?s?"
                    + "|(?:parti|sorti|réparti|poli|joli|gratui|petit|uni|fini|vrai|ici|aussi|ainsi|lundi|mardi|jeudi|samedi|merci|parmi|midi|qui|lui|oui|hui|plu|tout|toute)t?e?s?"
                    + "|ouverte?s?|couverte?s?|assise?s?|assis|inscrite?s?|morte?s?|bis|gris|mis à jour|situ|besoin|point|loin|moins|vis|trois|mois|fois|droit|endroit|nuit|huit|produit|lit|prix|débit|crédit|bruit|fruit|circuit|avis|depuis|puis|permis|pays|tapis|français|surpris|bu|peu|dessus|plus|jus|salut|début|mieux|jeu|lieu|lieux|bleu|bleus|feu");

    private static final Set<String> BY_WHAT = Set.of(
            "téléphone",
            "courriel",
            "mail",
            "email",
            "e-mail",
            "jour",
            "semaine",
            "mois",
            "an",
            "exemple",
            "ici",
            "là",
            "écrit",
            "carte",
            "chèque",
            "personne",
            "internet",
            "courrier",
            "lettre",
            "sms",
            "heure",
            "groupe",
            "groupes",
            "terre",
            "cœur",
            "contre");
    private static final Set<String> AUXILIARY = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Pattern ENGLISH_PARTICIPLE = Pattern.compile(
            "\\p{L}{3,}ed|sent|given|made|done|taken|written|paid|held|kept|found|told|shown|chosen|built|sold|bought|seen");
    private static final Pattern ENGLISH_STATE = Pattern.compile(
            "interested|tired|closed|married|disabled|located|worried|allowed|need|need(?:ed)?|based|limited|retired|excited|scared|bored|used|red|bed|hundred");
    private static final int REACH = 4;

    @Override
    public void look(Reading reading, Findings findings) {
        reading.sentences().forEach(sentence -> {
            for (int at = 0; at < sentence.tokens().size(); at++) {
                Token token = sentence.at(at);
                boolean auxiliary = reading.isFrench() ? token.is(BE) || token.is(BEEN) : token.is(AUXILIARY);
                if (auxiliary) {
                    int participle = participle(sentence, at);
                    Token said = sentence.at(participle);
                    boolean passive = reading.isFrench()
                            ? isFrenchPassive(sentence, at, participle)
                            : ENGLISH_PARTICIPLE.matcher(said.lower()).matches()
                                    && !ENGLISH_STATE.matcher(said.lower()).matches();
                    if (passive) {
                        findings.add(Rule.PASSIVE, token, said, "");
                        at = participle;
                    }
                }
            }
        });
    }

    private static int participle(Sentence sentence, int at) {
        int next = at + 1;
        while (next < at + REACH
                && (sentence.at(next).is(BETWEEN)
                        || sentence.at(next).lower().matches("\\p{L}+ement|\\p{L}+ly|not|also"))) {
            next++;
        }
        return next;
    }

    private static boolean isFrenchPassive(Sentence sentence, int at, int participle) {
        String said = sentence.at(participle).lower();
        if (sentence.at(participle).isElided()
                || sentence.at(participle).isCapitalised()
                || !PARTICIPLE.matcher(said).matches()
                || isReflexive(sentence, at)) {
            return false;
        }
        if (isByWhom(sentence, participle)) {
            return true;
        }
        boolean act = ACT.matcher(said).matches() && !NEVER.matcher(said).matches();
        boolean made =
                said.startsWith("fait") && sentence.at(participle + 1).lower().equals("pour");
        if (sentence.at(at).is(BEEN)) {
            return !NEVER.matcher(said).matches() || act;
        }
        return act && !made;
    }

    private static boolean isReflexive(Sentence sentence, int at) {
        for (int back = 1; back <= 2; back++) {
            Token before = sentence.at(at - back);
            boolean twice = (before.lower().equals("vous") || before.lower().equals("nous"))
                    && before.lower().equals(sentence.at(at - back - 1).lower());
            if (before.is(REFLEXIVE) || twice) {
                return true;
            }
        }
        return false;
    }

    /** "par" and somebody, soon after. */
    private static boolean isByWhom(Sentence sentence, int participle) {
        for (int next = participle + 1; next <= participle + 3; next++) {
            if (sentence.at(next).lower().equals("par")) {
                return !sentence.at(next + 1).is(BY_WHAT)
                        && !sentence.at(next + 1).isNumber();
            }
        }
        return false;
    }
}
