package org.jalon.exchange.inclusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quality score of data·inclusion, version 1: the mean of up to ten criteria between 0 and 1; those that do not apply to a
 * service are left aside. Each criterion and the mean are rounded to two decimals. The criteria are those of
 * {@code score_qualite} in gip-inclusion/data-inclusion-schema.
 */
final class InclusionScore {

    /** Six months and two years, as days. */
    private static final int RECENT = 180;

    private static final int OLD = 730;
    private static final int SHORT_DESCRIPTION = 200;
    private static final int GOOD_DESCRIPTION = 400;

    private InclusionScore() {}

    /** From 0 to 1. */
    static double of(InclusionService service, LocalDate today) {
        boolean onSite = service.modesAccueil().contains("en-presentiel")
                || service.modesMobilisation().contains("se-presenter");
        boolean byMail = service.modesMobilisation().contains("envoyer-un-courriel");
        boolean byPhone = service.modesMobilisation().contains("telephoner");
        List<Double> criteria = new ArrayList<>();
        if (onSite) {
            criteria.add(known(service.adresse()));
        }
        criteria.add((half(!service.modesMobilisation().isEmpty())
                + half(!service.mobilisablePar().isEmpty())));
        criteria.add(one(!service.publics().isEmpty()));
        criteria.add(one(!service.thematiques().isEmpty()));
        criteria.add(Math.max(
                known(service.courriel()), Math.max(known(service.lienMobilisation()), known(service.telephone()))));
        if (byMail) {
            criteria.add(known(service.courriel()));
        }
        criteria.add(recency(service.dateMaj(), today));
        criteria.add(fees(service));
        criteria.add(description(service.description().length()));
        if (byPhone) {
            criteria.add(known(service.telephone()));
        }
        return rounded(
                criteria.stream().mapToDouble(InclusionScore::rounded).average().orElseThrow());
    }

    /** 1 for six months, then less each day until 0 after two years. */
    private static double recency(LocalDate day, LocalDate today) {
        long age = ChronoUnit.DAYS.between(day, today);
        double share = (double) (OLD - age) / (OLD - RECENT);
        return Math.clamp(share, 0, 1);
    }

    private static double fees(InclusionService service) {
        if (service.frais() == null) {
            return 0;
        }
        return service.frais().equals("gratuit") || service.fraisPrecisions() != null ? 1 : 0.5;
    }

    private static double description(int length) {
        return Math.clamp((double) (length - SHORT_DESCRIPTION) / (GOOD_DESCRIPTION - SHORT_DESCRIPTION), 0, 1);
    }

    private static double known(@Nullable String value) {
        return one(value != null);
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double half(boolean holds) {
        return holds ? 0.5 : 0;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
