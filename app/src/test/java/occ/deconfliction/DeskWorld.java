package occ.deconfliction;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import occ.access.Role;
import occ.deconfliction.Asking.Asked;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.pole.NewStatement.Basis;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** Two forces in two regions, each with an analyst, a supervisor and a coordination desk. Every number is used once. */
record DeskWorld(PoleWorld pole, People people, Checks checks, CoordinationDesk desk) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static DeskWorld of(ApplicationContext context) {
        return new DeskWorld(
                PoleWorld.of(context),
                context.getBean(People.class),
                context.getBean(Checks.class),
                context.getBean(CoordinationDesk.class));
    }

    /** Of Devon: records what others may not read. */
    Actor owner() {
        return people.with("force:devon-and-cornwall", Role.ANALYST);
    }

    Actor ownersDesk() {
        return people.with("region:SW", Role.REGIONAL_COORDINATOR);
    }

    Actor asker() {
        return people.with("force:northumbria", Role.ANALYST);
    }

    /** Somebody new, with an hour and a supervisor of their own. */
    Actor freshAsker() {
        return people.another("force:northumbria", Role.ANALYST);
    }

    Actor askersDesk() {
        return people.with("region:NE", Role.REGIONAL_COORDINATOR);
    }

    Actor nationalDesk() {
        return people.with("command", Role.REGIONAL_COORDINATOR);
    }

    Actor supervisor() {
        return people.with("force:northumbria", Role.LEAD_OFFICER);
    }

    static String phone() {
        return "07700 9%05d".formatted(NUMBER.incrementAndGet()).substring(0, 12);
    }

    static String name(String kind) {
        return kind + " number " + NUMBER.incrementAndGet();
    }

    EntityRef phoneOf(Actor by, ClassId accessClass, String number) {
        return thing(by, accessClass, EntityKind.PHONE, Predicate.PHONE_NUMBER, canonical(number));
    }

    EntityRef thing(Actor by, ClassId accessClass, EntityKind kind, Predicate predicate, String canonical) {
        return pole.transactions().as(by, () -> {
            var entity = pole.entities().add(by, kind, accessClass);
            pole.statements().record(by, List.of(basis(by, accessClass).text(entity.ref(), predicate, canonical)));
            return entity.ref();
        });
    }

    EntityRef person(Actor by, ClassId accessClass, String name, LocalDate born) {
        return pole.transactions().as(by, () -> {
            var entity = pole.entities().add(by, EntityKind.PERSON, accessClass);
            var basis = basis(by, accessClass);
            pole.statements().record(by, List.of(basis.text(entity.ref(), Predicate.NAME, name)));
            pole.statements().record(by, List.of(basis.day(entity.ref(), Predicate.BIRTH_DATE, born)));
            return entity.ref();
        });
    }

    Basis basis(Actor by, ClassId accessClass) {
        var source = pole.source(by, accessClass, "Note");
        return new Basis(source.id(), PoleWorld.GRADE, true, accessClass);
    }

    String reference(Actor reader, EntityRef entity) {
        return pole.entities().get(reader, entity.id()).reference().text();
    }

    Reference ask(Actor asker, Watchable what, String typed) {
        return ((Asked) checks.ask(asker, check(asker, List.of(wanted(what, typed)), name("Op")))).reference();
    }

    NewCheck check(Actor asker, List<Wanted> wanted, String operation) {
        return new NewCheck(
                wanted, operation, supervisorFor(asker), 50, "To keep out of each other’s way", false, false);
    }

    NewCheck closed(Actor asker, Wanted wanted) {
        return new NewCheck(List.of(wanted), name("Op"), supervisorFor(asker), 50, "Kept close", true, false);
    }

    String supervisorFor(Actor asker) {
        supervisor();
        return checks.supervisors(asker).getFirst().reference();
    }

    static Wanted wanted(Watchable what, String typed) {
        return Wanted.parse(what, typed, null, LocalDate.of(2026, 1, 1)).orElseThrow();
    }

    /** Those at a desk about one record or check, found since. */
    List<Hit> since(Actor coordinator, Instant from) {
        return desk.inbox(coordinator, 0, 100).stream()
                .filter(head -> !head.at().isBefore(from) && head.at().isBefore(from.plus(Duration.ofDays(1))))
                .map(head -> desk.find(coordinator, head.reference()))
                .toList();
    }

    static Hit.Owned owned(Hit hit) {
        return requireNonNull(hit.owned());
    }

    static Hit.Asker asker(Hit hit) {
        return requireNonNull(owned(hit).asker());
    }

    static Hit.AskedFor asked(Hit hit) {
        return requireNonNull(hit.asked());
    }

    private static String canonical(String number) {
        return "+44" + number.replace(" ", "").substring(1);
    }
}
