package occ.disclosure.internal;

import java.util.List;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.audit.HeldRecords;
import occ.audit.HeldText;
import occ.audit.HeldText.Passage;
import occ.disclosure.MarkingRelevant.Material;
import occ.disclosure.NewMark;
import occ.faces.NoSuchRecord;
import occ.faces.pages.EntityAddress;
import occ.intelligence.Item;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.Statement;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** What can be marked, and which words of it a schedule may not repeat. */
@Component
class Materials {
    private final Entities entities;
    private final Statements statements;
    private final Reports reports;
    private final HeldRecords held;
    private final AccessClasses classes;

    Materials(Entities entities, Statements statements, Reports reports, HeldRecords held, AccessClasses classes) {
        this.entities = entities;
        this.statements = statements;
        this.reports = reports;
        this.held = held;
        this.classes = classes;
    }

    Material of(Actor actor, Reference record) {
        if (held.isNamedBy(record)) {
            var text = text(actor, record);
            return new Material(record, text.kind() + ": " + text.name(), text.address(), List.of());
        }
        if (Report.isNamedBy(record)) {
            var report = reports.get(actor, record);
            return new Material(
                    record,
                    report.title(),
                    report.address(),
                    report.items().stream().map(Item::number).toList());
        }
        var entity = entities.get(actor, record, AsAt.NOW);
        var name = entities.names(actor, List.of(entity.id()), AsAt.NOW).getOrDefault(entity.id(), record.text());
        return new Material(record, name, EntityAddress.of(record), List.of());
    }

    /** Of a sensitive record all its words; of another those that not everybody may read who reads the map. */
    List<String> restricted(Actor actor, NewMark mark) {
        var sensitive = mark.sensitivity() != null;
        if (held.isNamedBy(mark.record())) {
            return ofText(actor, mark.record(), sensitive);
        }
        return Report.isNamedBy(mark.record())
                ? ofReport(actor, mark, sensitive)
                : ofEntity(actor, mark.record(), sensitive);
    }

    private List<String> ofReport(Actor actor, NewMark mark, boolean sensitive) {
        return reports.get(actor, mark.record()).items().stream()
                .filter(item -> mark.item() == null || mark.item() == item.number())
                .filter(item -> sensitive || isNarrow(classes.get(item.accessClass())))
                .map(Item::textToRead)
                .toList();
    }

    private List<String> ofText(Actor actor, Reference record, boolean sensitive) {
        return text(actor, record).passages().stream()
                .filter(passage -> sensitive || isNarrow(classes.get(passage.accessClass())))
                .map(Passage::words)
                .toList();
    }

    private HeldText text(Actor actor, Reference record) {
        return held.get(actor, record).orElseThrow(() -> new NoSuchRecord("record"));
    }

    private List<String> ofEntity(Actor actor, Reference record, boolean sensitive) {
        var entity = entities.get(actor, record, AsAt.NOW);
        return statements.about(actor, entity.ref(), AsAt.NOW).stream()
                .filter(statement -> sensitive || isNarrow(classes.get(statement.accessClass())))
                .map(Statement::words)
                .toList();
    }

    private static boolean isNarrow(AccessClass accessClass) {
        return accessClass.handling() == Handling.C || accessClass.compartment() != null;
    }
}
