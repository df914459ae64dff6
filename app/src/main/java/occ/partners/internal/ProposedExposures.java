package occ.partners.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.mapping.Member;
import occ.mapping.Memberships;
import occ.mapping.Subject;
import occ.partners.ExposureKind;
import occ.partners.ProposedExposure;
import occ.partners.ProposedExposure.Said;
import occ.partners.internal.MapLinks.MapLink;
import occ.partners.internal.MapLinks.Named;
import occ.pole.DataSubjectCategory;
import occ.pole.Entities;
import occ.pole.Predicate;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the map says a group may depend on. It starts from the group and from those members who count as offenders, and so
 * never from anybody neither suspected nor convicted (R47).
 */
@Component
class ProposedExposures {
    private final Memberships memberships;
    private final Entities entities;
    private final MapLinks links;
    private final Trail trail;
    private final Clock clock;

    ProposedExposures(Memberships memberships, Entities entities, MapLinks links, Trail trail, Clock clock) {
        this.memberships = memberships;
        this.entities = entities;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    private record Key(ExposureKind kind, EntityId thing) {}

    private record Found(Key key, EntityId subject, StatementId statement, String verb, ClassId accessClass) {}

    List<ProposedExposure> of(Actor actor, Subject group) {
        var today = DateWords.today(clock.instant());
        var members = memberships.of(actor, group.id(), AsAt.NOW).stream()
                .filter(Member::countsAsOffender)
                .toList();
        var subjects = new LinkedHashMap<EntityId, @Nullable DataSubjectCategory>();
        subjects.put(group.id(), null);
        members.forEach(member -> subjects.put(
                member.membership().member().id(), member.membership().category()));
        var said = links.from(subjects.keySet(), today);
        trail.append(actor, Entry.of(Operation.CONSULTATION, "partners.exposures-proposed", subjects.keySet()));
        var found = new ArrayList<Found>();
        said.forEach(link -> fromLink(link).ifPresent(found::add));
        members.forEach(member -> found.addAll(fromMember(group, member, said)));
        return worded(actor, group, found, said, subjects);
    }

    private static Optional<Found> fromLink(MapLink link) {
        var object = link.object();
        return KindOfLink.of(link)
                .map(kind -> new Found(
                        new Key(kind, object == null ? link.subject() : object),
                        link.subject(),
                        link.statement(),
                        link.predicate().label(),
                        link.accessClass()));
    }

    /** What a member lends rests on the statements of the membership. */
    private static List<Found> fromMember(Subject group, Member member, List<MapLink> said) {
        var id = member.membership().member().id();
        return KindOfLink.of(member.membership()).stream()
                .flatMap(kind -> said.stream()
                        .filter(link -> link.predicate() == Predicate.MEMBER_OF)
                        .filter(link -> link.subject().equals(id) && group.id().equals(link.object()))
                        .map(link -> new Found(
                                new Key(kind, id),
                                id,
                                link.statement(),
                                link.predicate().label(),
                                link.accessClass())))
                .toList();
    }

    private List<ProposedExposure> worded(
            Actor actor,
            Subject group,
            List<Found> found,
            List<MapLink> said,
            Map<EntityId, @Nullable DataSubjectCategory> subjects) {
        Set<EntityId> all = new LinkedHashSet<>();
        found.forEach(one -> {
            all.add(one.key().thing());
            all.add(one.subject());
        });
        var names = entities.names(actor, all, AsAt.NOW);
        Map<EntityId, Named> named = new HashMap<>();
        links.named(all).forEach(one -> named.put(one.id(), one));
        return found.stream()
                .filter(one -> named.containsKey(one.key().thing()) && named.containsKey(one.subject()))
                .collect(Collectors.groupingBy(Found::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry ->
                        proposed(entry.getKey(), entry.getValue(), names, named, subjects, memberships(group, said)))
                .sorted(Comparator.comparing(ProposedExposure::kind)
                        .thenComparing(ProposedExposure::words)
                        .thenComparing(ProposedExposure::key))
                .toList();
    }

    private static ProposedExposure proposed(
            Key key,
            List<Found> found,
            Map<EntityId, String> names,
            Map<EntityId, Named> named,
            Map<EntityId, @Nullable DataSubjectCategory> subjects,
            Map<EntityId, List<ClassId>> memberships) {
        var thing = requireNonNull(named.get(key.thing()));
        var name = names.getOrDefault(key.thing(), thing.reference());
        return new ProposedExposure(
                key.kind().name() + ":" + thing.reference(),
                key.kind(),
                key.thing(),
                words(key.kind(), name),
                category(key, subjects),
                found.stream()
                        .map(one -> said(one, names, requireNonNull(named.get(one.subject()))))
                        .toList(),
                Stream.concat(
                                thing.classes().stream(),
                                found.stream()
                                        .flatMap(one -> Stream.concat(
                                                Stream.of(one.accessClass()),
                                                memberships.getOrDefault(one.subject(), List.of()).stream())))
                        .distinct()
                        .toList());
    }

    /** That something is the group's because it is a member's tells of the membership. */
    private static Map<EntityId, List<ClassId>> memberships(Subject group, List<MapLink> said) {
        return said.stream()
                .filter(link ->
                        link.predicate() == Predicate.MEMBER_OF && group.id().equals(link.object()))
                .collect(Collectors.groupingBy(
                        MapLink::subject, Collectors.mapping(MapLink::accessClass, Collectors.toList())));
    }

    private static Said said(Found one, Map<EntityId, String> names, Named subject) {
        return new Said(
                one.statement(),
                names.getOrDefault(one.subject(), subject.reference()) + ": "
                        + one.verb().toLowerCase(Locale.UK),
                EntityAddress.of(subject.kind(), subject.reference()));
    }

    /** Of a person it says in which light that person stands; a thing is nobody. */
    private static @Nullable DataSubjectCategory category(
            Key key, Map<EntityId, @Nullable DataSubjectCategory> subjects) {
        return subjects.containsKey(key.thing()) ? subjects.get(key.thing()) : null;
    }

    private static String words(ExposureKind kind, String name) {
        return switch (kind) {
            case TRAVEL -> "Travel documents of " + name;
            case ONLINE -> "Online accounts of " + name;
            case PRISONS -> name + " in prison";
            case ASSOCIATES -> "Help of " + name;
            case INSIDERS -> "Inside position of " + name;
            default -> name;
        };
    }
}
