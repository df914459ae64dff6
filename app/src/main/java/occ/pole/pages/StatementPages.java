package occ.pole.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.pole.SearchHit;
import occ.pole.recording.Outcome;
import occ.pole.recording.Recording;
import occ.pole.recording.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding to what is known: first what kind of thing, then the thing itself. */
@Controller
class StatementPages {
    private static final String TEMPLATE = "pole/statement-form";
    private static final List<String> CARRIED =
            List.of("source", "grade-source", "grade-information", "handling", "fact", "readers");

    private final Entities entities;
    private final Recording recording;
    private final RecordingForms forms;
    private final SaidReading saidReading;
    private final Transactions transactions;

    StatementPages(
            Entities entities,
            Recording recording,
            RecordingForms forms,
            SaidReading saidReading,
            Transactions transactions) {
        this.entities = entities;
        this.recording = recording;
        this.forms = forms;
        this.saidReading = saidReading;
        this.transactions = transactions;
    }

    @GetMapping("/entities/{reference}/statements/new")
    View form(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        recording.requireMayRecord(actor);
        return transactions.as(actor, () -> {
            var subject = entities.get(actor, References.of(reference), AsAt.NOW);
            var form = forms.begun(request);
            return form.value("predicate").isEmpty()
                    ? View.of("pole/predicate", new PredicatePage(forms.identity(actor, subject), carried(form)))
                    : View.of(TEMPLATE, page(actor, subject, form, List.of()));
        });
    }

    @PostMapping("/entities/{reference}/statements")
    View create(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        recording.requireMayRecord(actor);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var subject = entities.get(actor, References.of(reference), AsAt.NOW);
            var read = saidReading.read(actor, form, predicate(subject, form), subject);
            var grounds = forms.grounds(actor, form);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, subject, form, read.offered()));
            }
            var said = read.said().orElseThrow();
            return outcome(actor, subject, form, said, recording.add(actor, subject, said, grounds.orElseThrow()));
        });
    }

    private View outcome(Actor actor, Entity subject, Form form, Said said, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded recorded -> next(subject, form, recorded, said);
            case Outcome.OutsideTheCircle _ ->
                View.invalid(TEMPLATE, page(actor, subject, RecordingForms.outsideTheCircle(form), List.of()));
        };
    }

    private static View next(Entity subject, Form form, Outcome.Recorded recorded, Said said) {
        var address = "/entities/" + subject.reference();
        var notice = "Recorded: " + said.predicate().label() + RecordingForms.guardedWords(recorded);
        return form.value("then").equals("another")
                ? View.redirect(
                        address + "/statements/new?"
                                + carriedFrom(form, recorded).substring(1),
                        notice)
                : View.redirect(address, notice);
    }

    private StatementForm page(Actor actor, Entity subject, Form form, List<SearchHit> offered) {
        return new StatementForm(
                forms.identity(actor, subject),
                predicate(subject, form),
                form,
                forms.choices(actor),
                offered,
                "/entities/" + subject.reference() + "/statements",
                null);
    }

    private static Predicate predicate(Entity subject, Form form) {
        return Recording.predicates(subject.kind()).stream()
                .filter(each -> each.name().equals(form.value("predicate")))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("predicate"));
    }

    /** What the next statement of the same source begins with; a source made just now is one on record. */
    private static String carriedFrom(Form form, Outcome.Recorded recorded) {
        return CARRIED.stream()
                .map(field -> field.equals("source")
                        ? parameter(field, recorded.source().reference())
                        : parameter(field, form.value(field)))
                .collect(Collectors.joining());
    }

    private static String carried(Form form) {
        return CARRIED.stream()
                .flatMap(field -> Stream.of(form.value(field))
                        .filter(value -> !value.isEmpty())
                        .map(value -> parameter(field, value)))
                .collect(Collectors.joining());
    }

    private static String parameter(String field, String value) {
        return "&" + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
