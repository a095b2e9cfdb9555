package org.jalon.observatory.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.observatory.FigureText;
import org.jalon.observatory.Measure;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.definition.CompositeDefinition;
import org.jalon.observatory.definition.Direction;
import org.jalon.observatory.fragility.Fragility;
import org.jalon.observatory.method.MethodsPage.IndexMethod;
import org.jalon.observatory.method.MethodsPage.IndexPart;
import org.jalon.site.Words;

/** Says how an index is composed, and how much it owes to its weights. */
final class IndexMethods {

    private final Observatory observatory;
    private final Fragility fragility;
    private final Words words;
    private final FigureText text;

    IndexMethods(Observatory observatory, Fragility fragility, Words words) {
        this.observatory = observatory;
        this.fragility = fragility;
        this.words = words;
        this.text = FigureText.in(words);
    }

    /** Empty for what is no index. */
    Optional<IndexMethod> of(Measure measure, Viewer viewer) {
        return fragility
                .findDefinition(measure.id())
                .map(definition -> new IndexMethod(parts(definition, viewer), notes(definition)));
    }

    private List<IndexPart> parts(CompositeDefinition definition, Viewer viewer) {
        return definition.parts().stream()
                .map(part -> part(definition, part, observatory.findMeasure(part.indicator(), viewer)))
                .toList();
    }

    private IndexPart part(CompositeDefinition definition, CompositeDefinition.Part part, Optional<Measure> measure) {
        boolean less = Optional.ofNullable(part.direction())
                .or(() -> measure.map(known -> known.indicator().direction()))
                .filter(Direction.LESS_IS_WORSE::equals)
                .isPresent();
        return new IndexPart(
                measure.map(known -> known.indicator().name().in(words.language()))
                        .orElseGet(() -> words.say("methods.index.not-imported", part.indicator())),
                measure.map(known -> "#" + known.id()).orElse(""),
                text.share(part.weight() / definition.weight()),
                words.say(less ? "methods.index.less" : "methods.index.more"),
                part.why().in(words.language()));
    }

    private List<String> notes(CompositeDefinition definition) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("methods.index.made." + MethodLines.slug(definition.reference())));
        notes.add(words.say(
                "methods.index.missing." + MethodLines.slug(definition.missing()), text.share(definition.enough())));
        notes.add(words.say("methods.index.larger"));
        int judged = fragility.judged(definition.id());
        notes.add(words.say("methods.index.judged", judged));
        fragility
                .stability(definition.id())
                .ifPresent(stable -> notes.add(words.say("methods.index.stability", text.share(stable))));
        notes.add(words.say("methods.index.limits"));
        return notes;
    }
}
