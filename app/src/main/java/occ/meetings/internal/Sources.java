package occ.meetings.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.meetings.AgendaSource;
import occ.meetings.Deciding;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.Sitting;
import org.springframework.stereotype.Component;

/** What all modules put on agendas. Papers and minutes are overt: what is covert, original or privileged stays away (R19). */
@Component
class Sources {
    private static final List<Compartment> NEVER =
            List.of(Compartment.COVERT, Compartment.ORIGINALS, Compartment.PRIVILEGE);

    private final List<AgendaSource> sources;
    private final List<Deciding> deciding;
    private final AccessClasses classes;

    Sources(List<AgendaSource> sources, List<Deciding> deciding, AccessClasses classes) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(AgendaSource::order))
                .toList();
        this.deciding = deciding;
        this.classes = classes;
    }

    record Put(AgendaSource source, Proposal proposal) {}

    List<Put> proposals(Actor actor, Sitting sitting) {
        var never = never();
        return sources.stream()
                .filter(source -> source.serves(sitting.group()))
                .flatMap(source -> source.proposals(actor, sitting).stream().map(one -> new Put(source, one)))
                .filter(put -> put.proposal().accessClass() == null
                        || !never.contains(put.proposal().accessClass()))
                .toList();
    }

    List<Part> papers(Actor actor, Sitting sitting, String source, String record) {
        var never = never();
        return named(source).map(each -> each.papers(actor, sitting, record)).orElse(List.of()).stream()
                .filter(part -> !never.contains(part.accessClass()))
                .toList();
    }

    Optional<Deciding> deciding(String source) {
        return deciding.stream().filter(each -> each.source().equals(source)).findFirst();
    }

    private Optional<AgendaSource> named(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    private Set<ClassId> never() {
        return NEVER.stream()
                .flatMap(compartment -> Stream.of(classes.within(compartment)))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
