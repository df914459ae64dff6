package occ.rights.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Link;
import occ.faces.pages.View;
import occ.intelligence.Report;
import occ.intelligence.ReportDeeds;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.EntityDeeds;
import occ.rights.Restrictions;
import occ.rights.Restrictions.Restricted;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Told on the page of the record, to whoever reads it. */
@Controller
class RestrictionPages implements EntityDeeds, ReportDeeds {
    private static final String WORDS = "Its use is restricted: see what that means";

    private final Restrictions restrictions;
    private final Entities entities;
    private final Reports reports;
    private final Access access;
    private final Transactions transactions;

    RestrictionPages(
            Restrictions restrictions, Entities entities, Reports reports, Access access, Transactions transactions) {
        this.restrictions = restrictions;
        this.entities = entities;
        this.reports = reports;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Link> of(Actor actor, Reference record) {
        return restrictions
                .of(actor, record)
                .map(_ -> List.of(new Link(WORDS, "/restrictions/" + record.text())))
                .orElse(List.of());
    }

    @GetMapping("/restrictions/{reference}")
    View show(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var record = RightsDesk.read(reference);
            var page = Report.isNamedBy(record) ? ofReport(actor, record) : ofEntity(actor, record);
            return View.of("rights/restriction", page);
        });
    }

    private RestrictionPage ofReport(Actor actor, Reference record) {
        var report = reports.get(actor, record);
        return new RestrictionPage(find(actor, record), report.title(), report.address());
    }

    private RestrictionPage ofEntity(Actor actor, Reference record) {
        var entity = entities.get(actor, record, AsAt.NOW);
        var name = entities.names(actor, List.of(entity.id()), AsAt.NOW).getOrDefault(entity.id(), record.text());
        return new RestrictionPage(find(actor, record), name, EntityAddress.of(record));
    }

    private Restricted find(Actor actor, Reference record) {
        return restrictions.of(actor, record).orElseThrow(() -> new NoSuchRecord("restriction"));
    }
}
