package org.jalon.newsroom.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things of all kinds that can have an easy-to-read version. */
public final class Originals {

    private final List<OriginalSource> sources;

    public Originals(List<OriginalSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** A thing as everybody reads it now; empty when they do not. */
    public Optional<Original> find(Subject subject) {
        return of(subject.kind()).flatMap(source -> source.find(subject.id()));
    }

    /** Whether everybody may read it now. */
    public boolean isPublic(Subject subject) {
        return of(subject.kind())
                .filter(source -> source.isPublic(subject.id()))
                .isPresent();
    }

    /** What an address of this site shows, from its French path. */
    public Optional<Subject> at(String path) {
        return sources.stream()
                .flatMap(source -> source
                        .idAt(path)
                        .flatMap(id -> Subject.parse(source.kind().slug(), id))
                        .stream())
                .findFirst();
    }

    /** Some whose name has these words, of each kind a few; the newest when there are none. */
    public List<Original> named(String words, int limitOfKind) {
        List<Original> found = new ArrayList<>();
        sources.forEach(source -> found.addAll(source.named(words, limitOfKind)));
        return found;
    }

    private Optional<OriginalSource> of(Subject.Kind kind) {
        return sources.stream().filter(source -> source.kind() == kind).findFirst();
    }
}
