package org.jalon.observatory.finding;

import java.util.List;

/**
 * What is told first of a territory, and how far to trust it.
 *
 * @param findings weightiest first, of different themes, five at most
 * @param unknowns what could not be looked at
 * @param tooFewPeople whether shares of inhabitants were left out, since there are too few inhabitants
 * @param fewPeople whether there are so few inhabitants that shares need a warning
 */
public record Found(List<Finding> findings, Unknowns unknowns, boolean tooFewPeople, boolean fewPeople) {

    public Found {
        findings = List.copyOf(findings);
    }
}
