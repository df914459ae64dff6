package occ.pole.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Entities;
import occ.pole.Entities.Listed;
import occ.pole.Finding;
import occ.pole.SearchHit;
import occ.pole.UnderEighteen;
import occ.pole.pages.PeoplePage.Row;
import occ.pole.recording.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PeoplePages {
    private static final String TEMPLATE = "pole/people";
    private static final int SIZE = 25;
    private static final int MOST_FOUND = 200;

    private final Entities entities;
    private final Finding finding;
    private final Recording recording;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    PeoplePages(
            Entities entities,
            Finding finding,
            Recording recording,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.entities = entities;
        this.finding = finding;
        this.recording = recording;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/people")
    View show(Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "1") String page) {
        var form = Form.of(request);
        var typed = form.read().optionalText("q", "what you search for", Finding.LONGEST);
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, newest(actor, form, 1));
            }
            return View.of(
                    TEMPLATE,
                    typed.map(line -> found(actor, form, line))
                            .orElseGet(() -> newest(actor, form, PageNumber.of(page))));
        });
    }

    private PeoplePage found(Actor actor, Form form, String typed) {
        var rows = finding.find(actor, typed, MOST_FOUND).stream()
                .filter(hit -> hit.kind() == EntityKind.PERSON)
                .map(PeoplePages::row)
                .toList();
        return new PeoplePage(form, recording.mayRecord(actor), true, rows, null);
    }

    private PeoplePage newest(Actor actor, Form form, int number) {
        var pages = new Pages(number, SIZE, entities.count(actor, EntityKind.PERSON), "/people?page=");
        var rows = entities.newest(actor, EntityKind.PERSON, pages.offset(), SIZE).stream()
                .map(this::row)
                .toList();
        return new PeoplePage(form, recording.mayRecord(actor), false, rows, pages);
    }

    private static Row row(SearchHit hit) {
        return new Row(hit.name(), address(hit.reference()), hit.reference(), "", false, hit.because());
    }

    private Row row(Listed listed) {
        var reference = listed.entity().reference().text();
        var born = listed.birthDate();
        return new Row(
                listed.name(),
                address(reference),
                reference,
                born == null ? "Not known" : DateWords.day(born),
                born != null && UnderEighteen.by(born, DateWords.today(clock.instant())),
                DateWords.day(listed.recordedAt()));
    }

    private static String address(String reference) {
        return "/entities/" + reference;
    }
}
