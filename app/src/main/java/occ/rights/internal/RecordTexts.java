package occ.rights.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.audit.HeldRecords;
import occ.audit.HeldText;
import occ.audit.HeldText.Passage;
import occ.audit.Trail;
import occ.faces.pages.EntityAddress;
import occ.intelligence.ItemName;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.Statement;
import occ.pole.Statements;
import occ.rights.Found;
import occ.rights.RightsCase;
import org.springframework.stereotype.Component;

/**
 * What a record says, as far as an answer may draw on it: of an entity what is said of it now and, of others, what leads to
 * it; of a report its sanitised items. Neither grade nor source stands in it (R52).
 */
@Component
class RecordTexts {
    private static final int NOT_NUMBERED = 0;

    private final Entities entities;
    private final Statements statements;
    private final Reports reports;
    private final HeldRecords held;
    private final AccessClasses classes;
    private final Trail trail;

    RecordTexts(
            Entities entities,
            Statements statements,
            Reports reports,
            HeldRecords held,
            AccessClasses classes,
            Trail trail) {
        this.entities = entities;
        this.statements = statements;
        this.reports = reports;
        this.held = held;
        this.classes = classes;
        this.trail = trail;
    }

    /** Not numbered yet; the look says for which request it was. */
    List<Found> of(Actor actor, RightsCase about, Reference record) {
        if (held.isNamedBy(record)) {
            return held.get(actor, record).map(text -> said(actor, about, text)).stream()
                    .toList();
        }
        return Report.isNamedBy(record) ? items(actor, about, record) : List.of(entity(actor, about, record));
    }

    private Found said(Actor actor, RightsCase about, HeldText text) {
        trail.explain(text.id().value(), "Request " + about.reference());
        return new Found(
                NOT_NUMBERED,
                text.record(),
                null,
                null,
                "%s: %s".formatted(text.kind(), text.name()),
                text.words(),
                narrowest(actor, text.passages().stream().map(Passage::accessClass)),
                false,
                null);
    }

    String address(Actor actor, Reference record) {
        if (Report.isNamedBy(record)) {
            return "/intelligence/reports/" + record.text();
        }
        return held.isNamedBy(record)
                ? held.get(actor, record).map(HeldText::address).orElse("/")
                : EntityAddress.of(record);
    }

    private List<Found> items(Actor actor, RightsCase about, Reference record) {
        var report = reports.get(actor, record);
        trail.explain(report.id().value(), "Request " + about.reference());
        return report.state().isReleased()
                ? report.items().stream()
                        .flatMap(item -> Stream.ofNullable(item.text())
                                .map(text -> new Found(
                                        NOT_NUMBERED,
                                        record,
                                        null,
                                        item.number(),
                                        new ItemName(record, item.number()).text(),
                                        text,
                                        narrowest(actor, Stream.of(item.accessClass())),
                                        report.care().suspiciousActivity(),
                                        null)))
                        .toList()
                : List.of();
    }

    private Found entity(Actor actor, RightsCase about, Reference record) {
        var entity = entities.get(actor, record, AsAt.NOW);
        trail.explain(entity.id().value(), "Request " + about.reference());
        var said = told(actor, statements.about(actor, entity.ref(), AsAt.NOW));
        var ofOthers = told(actor, statements.pointingAt(actor, entity.id(), AsAt.NOW));
        var names = entities.names(
                actor,
                Stream.concat(
                                Stream.of(entity.id()),
                                ofOthers.stream().map(one -> one.subject().id()))
                        .distinct()
                        .toList(),
                AsAt.NOW);
        var text = Stream.concat(
                        said.stream().map(RecordTexts::line),
                        ofOthers.stream()
                                .map(one -> "Said of %s: %s"
                                        .formatted(
                                                names.getOrDefault(one.subject().id(), "another"), line(one))))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Found(
                NOT_NUMBERED,
                record,
                entity.id(),
                null,
                names.getOrDefault(entity.id(), record.text()),
                text,
                narrowest(
                        actor,
                        Stream.concat(
                                Stream.of(entity.accessClass()),
                                Stream.concat(said.stream(), ofOthers.stream()).map(Statement::accessClass))),
                false,
                null);
    }

    /** Without what rests on a suspicious activity report (R36): to tell of it may be an offence. */
    private List<Statement> told(Actor actor, List<Statement> said) {
        var barred = said.stream()
                .flatMap(one -> ItemName.in(one.source().title()).stream())
                .map(ItemName::report)
                .distinct()
                .filter(report -> reports.isThere(actor, report)
                        && reports.get(actor, report).care().suspiciousActivity())
                .toList();
        return said.stream()
                .filter(one -> ItemName.in(one.source().title())
                        .filter(item -> barred.contains(item.report()))
                        .isEmpty())
                .toList();
    }

    private static String line(Statement statement) {
        return statement.predicate().label() + ": " + statement.words();
    }

    ClassId narrowest(Actor actor, Stream<ClassId> spokenOf) {
        var plain = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, actor.unit());
        return classes.narrowest(actor, plain, spokenOf.distinct().toList());
    }
}
