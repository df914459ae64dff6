package occ.tasking.pages;

import java.util.List;
import java.util.Optional;
import occ.access.Organisation;
import occ.access.Person;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.tasking.BoardSection;
import occ.tasking.Response;
import occ.tasking.Response.LeadAsked;
import occ.tasking.Response.OwnerAsked;
import occ.tasking.TaskingBoard.Row;
import org.springframework.stereotype.Component;

/** Assigning one officer or one body to several subjects of a section. */
@Component
class BulkAssignment {
    private final Response response;

    BulkAssignment(Response response) {
        this.response = response;
    }

    List<Option> choices(Actor actor, BoardSection section, List<Row> rows) {
        return switch (section) {
            case WITHOUT_OWNER -> Bodies.options(response.possibleOwners());
            case WITHOUT_LEAD, DECLINED, LEAD_LEFT -> People.options("Choose an officer", officers(actor, rows));
            case AWAITING_TIER, BAND_A_LOW_TIER, RISK_CARRIED -> List.of();
        };
    }

    /** Nothing where the form is not valid; what is wrong is then noted on it. */
    Optional<OutcomesPage> assign(Actor actor, BoardSection section, List<Row> chosen, Form form) {
        return switch (section) {
            case WITHOUT_OWNER -> assignOwner(actor, section, chosen, form);
            case WITHOUT_LEAD, DECLINED, LEAD_LEFT -> assignLead(actor, section, chosen, form);
            // Each tier is decided by itself.
            case AWAITING_TIER, BAND_A_LOW_TIER, RISK_CARRIED -> throw new NoSuchRecord("assignments");
        };
    }

    private Optional<OutcomesPage> assignOwner(Actor actor, BoardSection section, List<Row> chosen, Form form) {
        var owner = form.read().choice("owner", "an owner", response.possibleOwners(), Organisation::key);
        var reason = form.read().text("reason", "why this owner", 2_000);
        if (!form.isValid()) {
            return Optional.empty();
        }
        var asked = chosen.stream()
                .map(row -> new OwnerAsked(row.subject(), owner.orElseThrow().id(), reason.orElseThrow()))
                .toList();
        var title = owner.orElseThrow().name() + " assigned as owner";
        return Optional.of(OutcomesPage.of(section, title, chosen, response.assignOwners(actor, asked)));
    }

    private Optional<OutcomesPage> assignLead(Actor actor, BoardSection section, List<Row> chosen, Form form) {
        var officer = form.read().choice("officer", "an officer", officers(actor, chosen), Person::reference);
        var note = form.read().optionalText("handover-note", "the handover note", 4_000);
        if (!form.isValid()) {
            return Optional.empty();
        }
        var asked = chosen.stream()
                .map(row -> new LeadAsked(row.subject(), officer.orElseThrow().id(), note.orElse("")))
                .toList();
        var title = officer.orElseThrow().name() + " asked to lead";
        return Optional.of(OutcomesPage.of(section, title, chosen, response.assignLeads(actor, asked)));
    }

    private List<Person> officers(Actor actor, List<Row> rows) {
        List<EntityId> subjects = rows.stream().map(Row::subject).toList();
        return response.possibleLeads(actor, subjects);
    }
}
