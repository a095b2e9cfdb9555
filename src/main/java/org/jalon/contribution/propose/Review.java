package org.jalon.contribution.propose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.coherence.Finding;
import org.jalon.contribution.propose.form.Names;
import org.jalon.contribution.propose.form.Slip;
import org.jalon.contribution.propose.form.TypedProposal;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.directory.Severity;
import org.jalon.site.Words;

/**
 * What the checks say of a form, sorted for its page.
 *
 * @param slips that must be mended first
 * @param notes to look at once before it is sent
 * @param alike places that it resembles
 * @param marks of the notes and places, so that a page knows that they were shown
 */
public record Review(List<Slip> slips, List<String> notes, List<Alike> alike, Set<String> marks) {

    static final Review NOTHING = new Review(List.of(), List.of(), List.of(), Set.of());

    /**
     * A published place that a new one resembles.
     *
     * @param id of it
     * @param label its name, and how far it is
     */
    public record Alike(String id, String label) {}

    static Review of(TypedProposal proposal, List<Finding> findings, Words words) {
        List<Slip> slips = new ArrayList<>(proposal.slips());
        List<String> notes = new ArrayList<>(proposal.notes());
        List<Alike> alike = new ArrayList<>();
        Set<String> marks = new LinkedHashSet<>();
        proposal.notes().forEach(note -> marks.add(mark(note)));
        for (Finding finding : findings) {
            if (finding.severity() == Severity.BLOCKING) {
                block(finding, slips, words);
            } else {
                marks.add(mark(finding.code() + finding.value()));
                if (finding.code() == Code.PLACE_RESEMBLES) {
                    alike.add(new Alike(finding.value(), finding.detail()));
                } else {
                    notes.add(finding.say(words));
                }
            }
        }
        return new Review(List.copyOf(slips), List.copyOf(notes), List.copyOf(alike), Set.copyOf(marks));
    }

    /** Who left out the commune is not told besides that there is no position. */
    private static void block(Finding finding, List<Slip> slips, Words words) {
        Field field = finding.fields().isEmpty() ? Field.NAME : finding.fields().getFirst();
        String id = Names.id(field);
        boolean told = slips.stream()
                .anyMatch(slip ->
                        slip.id().equals(id) || slip.id().equals(Field.COMMUNE.label()) && Names.isOfAddress(field));
        if (!told) {
            slips.add(new Slip(id, Names.label(field, words), finding.say(words)));
        }
    }

    /** Whether there is something to look at that was not shown yet. */
    boolean hasNew(List<String> seen) {
        return !seen.containsAll(marks);
    }

    private static String mark(String text) {
        return Integer.toHexString(text.hashCode());
    }
}
