package occ.rights.internal;

import static occ.rights.CaseState.APPROVED;
import static occ.rights.CaseState.SENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate.Target;
import occ.pole.SourceKind;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.pole.recording.Recording;
import occ.rights.Correcting;
import occ.rights.ErasureGranted;
import occ.rights.Found;
import occ.rights.Outcome;
import occ.rights.Refusal;
import occ.rights.Right;
import occ.rights.RightsCase;
import occ.rights.internal.Desk.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What was granted, and approved by another, is carried out. */
@Component
class StoredCorrecting implements Correcting {
    private final FoundTable found;
    private final RestrictedTable restricted;
    private final Statements statements;
    private final Entities entities;
    private final AccessClasses classes;
    private final Desk desk;
    private final Access access;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    StoredCorrecting(
            FoundTable found,
            RestrictedTable restricted,
            Statements statements,
            Entities entities,
            AccessClasses classes,
            Desk desk,
            Access access,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.found = found;
        this.restricted = restricted;
        this.statements = statements;
        this.entities = entities;
        this.classes = classes;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public List<Line> statements(Actor actor, RightsCase about) {
        return transactions.overt(actor, () -> {
            desk.find(actor, about.reference());
            return found.of(about.id()).stream()
                    .filter(one -> one.entity() != null)
                    .flatMap(one -> lines(actor, one).stream())
                    .toList();
        });
    }

    private List<Line> lines(Actor actor, Found one) {
        var entity = entities.get(actor, one.record(), AsAt.NOW);
        return statements.about(actor, entity.ref(), AsAt.NOW).stream()
                .filter(statement -> Recording.isSaidByHand(statement.predicate()))
                .map(statement -> new Line(one.record(), one.name(), statement))
                .toList();
    }

    @Override
    public Outcome correct(Actor actor, Reference reference, int version, Reference statement, String value) {
        return carryOut(actor, reference, version, statement, "rights.corrected", "Corrected", (about, old) -> {
            if (old.predicate().target() == Target.ENTITY) {
                throw new NoSuchRecord("statement with a value of its own");
            }
            var replacement = replacement(actor, about, old, value);
            statements.supersede(actor, old.id(), replacement);
        });
    }

    @Override
    public Outcome withdraw(Actor actor, Reference reference, int version, Reference statement) {
        return carryOut(
                actor,
                reference,
                version,
                statement,
                "rights.withdrawn",
                "Withdrawn",
                (about, old) -> statements.withdraw(actor, List.of(old.id())));
    }

    private Outcome carryOut(
            Actor actor,
            Reference reference,
            int version,
            Reference statement,
            String code,
            String what,
            BiConsumer<RightsCase, Statement> change) {
        return transactions.overt(actor, () -> {
            var about = granted(actor, reference, version, Right.RECTIFICATION);
            var line = statements(actor, about).stream()
                    .filter(one -> one.statement().id().reference().equals(statement))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchRecord("statement"));
            var deed = Deed.of(
                    code,
                    "%s: %s of %s".formatted(what, line.statement().predicate().label(), line.entity()),
                    "");
            return objection(actor, line.statement())
                    .map(refusal -> desk.refused(actor, about, deed.code(), refusal))
                    .orElseGet(() -> desk.done(actor, about, deed, each -> change.accept(each, line.statement())));
        });
    }

    /** Nobody changes what another body answers for. */
    private Optional<Refusal> objection(Actor actor, Statement statement) {
        var owner = classes.get(statement.accessClass()).owner();
        return access.may(actor, Verb.HANDLE_RIGHTS, owner)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "statement", "That is another body’s statement: ask it to correct it, and say so in the case"));
    }

    private NewStatement replacement(Actor actor, RightsCase about, Statement old, String value) {
        var source = statements.addSource(
                actor,
                new NewSource(
                        old.accessClass(),
                        SourceKind.OTHER,
                        "Request for rectification " + about.reference(),
                        about.receivedOn()));
        var isDay = old.predicate().target() == Target.DATE;
        return new NewStatement(
                old.subject(),
                old.predicate(),
                isDay ? old.text() : value,
                isDay ? LocalDate.parse(value) : old.day(),
                null,
                old.fact(),
                new Grade(
                        Grade.Source.NOT_GRADED,
                        Grade.Information.NOT_GRADED,
                        old.grade().handling()),
                source.id(),
                Period.UNKNOWN,
                old.accessClass());
    }

    @Override
    public Outcome restrict(Actor actor, Reference reference, int version) {
        return transactions.overt(actor, () -> {
            var about = granted(actor, reference, version, Right.RESTRICTION);
            var deed = Deed.of("rights.restricted", "Use of the records restricted", "");
            return desk.done(
                    actor, about, deed, each -> found.of(each.id()).forEach(one -> restrict(actor, each, one)));
        });
    }

    /** Once a record: several items of a report are one. */
    private void restrict(Actor actor, RightsCase about, Found one) {
        if (restricted.of(one.record()).isEmpty()) {
            restricted.add(about.id(), one, actor, desk.now());
        }
    }

    @Override
    public Outcome erase(Actor actor, Reference reference, int version) {
        return transactions.overt(actor, () -> {
            var about = granted(actor, reference, version, Right.ERASURE);
            var deed = Deed.of("rights.erasure-handed-over", "Handed over to be disposed of", "");
            var records =
                    found.of(about.id()).stream().map(Found::record).distinct().toList();
            return desk.done(
                    actor,
                    about,
                    deed,
                    each -> events.publishEvent(
                            new ErasureGranted(each.id(), each.reference(), records, each.unit(), actor.account())));
        });
    }

    private RightsCase granted(Actor actor, Reference reference, int version, Right right) {
        var about = desk.take(actor, reference, version, EnumSet.of(APPROVED, SENT));
        if (about.right() != right || !Objects.requireNonNull(about.answer()).granted()) {
            throw new NoSuchRecord("granted request");
        }
        return about;
    }
}
