package org.jalon.observatory;

/** What a figure is counted in: how many digits mean something, and the words after the number. */
sealed interface Unit {

    /** The number with its unit. */
    String say(double value, FigureText text);

    /** Parts of a hundred: the digit after the comma says something up to 100. */
    record Percent() implements Unit {
        @Override
        public String say(double value, FigureText text) {
            return text.words().say("observatory.text.percent", text.plain(value, false));
        }
    }

    /** Metres below a kilometre, to the nearest ten; kilometres above. */
    record Metres() implements Unit {
        @Override
        public String say(double value, FigureText text) {
            return value < 995
                    ? text.words().say("observatory.unit.metres", Math.round(value / 10) * 10L)
                    : text.words().say("observatory.unit.km", value / 1_000, text.plain(value / 1_000, false));
        }
    }

    /** One of those that have words in the bundle, singular or plural by the number. */
    record Worded(String slug, boolean whole) implements Unit {
        @Override
        public String say(double value, FigureText text) {
            double shown = whole ? Math.round(value) : value;
            return text.words().say("observatory.unit." + slug, shown, text.plain(shown, whole));
        }
    }

    /** One that an operator made up: its slug is said as it is written. */
    record Other(String slug) implements Unit {
        @Override
        public String say(double value, FigureText text) {
            String number = text.plain(value, value == Math.rint(value));
            return slug.isEmpty() ? number : number + "\u00a0" + slug.replace('-', ' ');
        }
    }

    /** The unit of this slug, as definitions write it. */
    static Unit of(String slug) {
        return switch (slug) {
            case "percent" -> new Percent();
            case "metres" -> new Metres();
            case "inhabitants", "people", "households", "places", "euros" -> new Worded(slug, true);
            case "km", "hours", "minutes", "per-thousand", "per-ten-thousand", "hours-per-thousand", "days" ->
                new Worded(slug, false);
            default -> new Other(slug);
        };
    }
}
