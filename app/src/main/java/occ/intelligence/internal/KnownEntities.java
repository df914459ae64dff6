package occ.intelligence.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import occ.intelligence.extraction.Dictionary;
import occ.intelligence.extraction.Known;
import occ.intelligence.extraction.ProposedKind;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Predicate;
import occ.pole.Recognising;
import occ.pole.Recognising.Cue;

/** The map as a dictionary, as far as its reader may see it: one question for a whole text. */
record KnownEntities(Recognising recognising, Actor actor) implements Dictionary {
    @Override
    public List<Known> whoAnswersTo(Set<Known.Asked> asked) {
        var cues = new HashMap<Cue, Known.Asked>();
        asked.forEach(one -> cue(one).forEach(cue -> cues.put(cue, one)));
        return recognising.recognise(actor, cues.keySet()).stream()
                .flatMap(found -> Stream.ofNullable(cues.get(found.cue()))
                        .map(one -> new Known(one, found.entity(), found.reference(), found.name())))
                .toList();
    }

    /** A part of a registration mark and a date answer to nobody. */
    private static Stream<Cue> cue(Known.Asked asked) {
        var kind = asked.kind().entityKind();
        return kind.isEmpty() || asked.kind() == ProposedKind.PART_OF_VRM
                ? Stream.empty()
                : Stream.of(new Cue(kind.orElseThrow(), says(asked.kind()), asked.canonical()));
    }

    /** What a mark of this kind says of what it means: a place is found by its address as by a name. */
    static Predicate says(ProposedKind kind) {
        return kind.entityKind().filter(EntityKind.LOCATION::equals).isPresent()
                        && kind.predicate().filter(Predicate.ADDRESS::equals).isPresent()
                ? Predicate.NAME
                : kind.predicate().orElse(Predicate.NAME);
    }
}
