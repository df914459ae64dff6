package occ.rights.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.rights.Decision;
import occ.rights.Exemption;
import occ.rights.Found;
import occ.rights.Outcome;
import occ.rights.Redaction;
import occ.rights.RightsCase;
import occ.rights.Ruling;
import occ.rights.Searching;
import occ.rights.Searching.Hint;
import occ.rights.Stretch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Deciding what the requester gets of a record, and taking out what they do not. */
@Controller
class FoundPages {
    private static final String PATH = RightsCase.ADDRESS + "/{reference}/found/{number:\\d{1,4}}";
    private static final String TEMPLATE = "rights/found";

    private final Searching searching;
    private final RightsDesk desk;

    FoundPages(Searching searching, RightsDesk desk) {
        this.searching = searching;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View show(Actor actor, @PathVariable String reference, @PathVariable int number) {
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            var found = find(actor, about, number);
            return View.of(TEMPLATE, page(actor, about, found, present(found)));
        });
    }

    @PostMapping(PATH)
    View decide(Actor actor, @PathVariable String reference, @PathVariable int number, HttpServletRequest request) {
        var form = Form.of(request);
        return desk.overt(actor, () -> {
            var about = desk.find(actor, reference);
            var found = find(actor, about, number);
            var ruling = read(form, found, searching.hints(actor, about, found));
            if (ruling.isEmpty()) {
                return View.invalid(TEMPLATE, page(actor, about, found, form));
            }
            return switch (searching.decide(
                    actor, about.reference(), RightsDesk.version(form), number, ruling.orElseThrow())) {
                case Outcome.Done _ ->
                    View.redirect(
                            about.address() + "/found/" + number, "Decided. Below is what the requester gets of it");
                case Outcome.Refused refused -> {
                    RightsDesk.tell(form, refused);
                    yield View.invalid(TEMPLATE, page(actor, about, found, form));
                }
            };
        });
    }

    private Found find(Actor actor, RightsCase about, int number) {
        return searching.found(actor, about, number).orElseThrow(() -> new NoSuchRecord("record of the request"));
    }

    private FoundPage page(Actor actor, RightsCase about, Found found, Form form) {
        return new FoundPage(
                desk.top(about), found, searching.address(actor, found), searching.hints(actor, about, found), form);
    }

    private static Optional<Ruling> read(Form form, Found found, List<Hint> hints) {
        var decision = form.read().choice("decision", "what becomes of it", Decision.class);
        var exemptions = form.read().optionalChoices("exemptions", Exemption.class);
        var reasons = form.read().optionalText("reasons", "the reasons", RightsDesk.LONGEST);
        var cuts = cuts(form, found, hints);
        if (!form.isValid()) {
            return Optional.empty();
        }
        var chosen = exemptions.isEmpty() ? EnumSet.noneOf(Exemption.class) : EnumSet.copyOf(exemptions);
        return Optional.of(new Ruling(
                decision.orElseThrow(),
                chosen,
                reasons.orElse(""),
                decision.orElseThrow() == Decision.REDACT ? cuts : List.of()));
    }

    /** What was ticked and what was quoted, wherever it stands in the text. */
    private static List<Stretch> cuts(Form form, Found found, List<Hint> hints) {
        var text = found.text();
        var cuts = new ArrayList<Stretch>();
        chosen(form, "hints", hints).forEach(hint -> cuts.addAll(Redaction.places(text, hint.text())));
        cuts.addAll(chosen(form, "sentences", Redaction.sentences(text)));
        for (var line :
                form.value("quoted").lines().filter(one -> !one.isBlank()).toList()) {
            var places = Redaction.places(text, line);
            if (places.isEmpty()) {
                form.withError("quoted", "“%s” does not stand in the text".formatted(line.strip()));
            }
            cuts.addAll(places);
        }
        return Redaction.joined(text, cuts);
    }

    private static <T> List<T> chosen(Form form, String field, List<T> among) {
        return form.values(field).stream()
                .filter(value -> value.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(index -> index < among.size())
                .map(among::get)
                .toList();
    }

    private static Form present(Found found) {
        var ruling = found.ruling();
        if (ruling == null) {
            return Form.empty();
        }
        var typed = new LinkedHashMap<String, List<String>>(Map.of(
                "decision", List.of(ruling.decision().name()),
                "reasons", List.of(ruling.reasons()),
                "exemptions", ruling.exemptions().stream().map(Enum::name).toList()));
        typed.put("quoted", List.of(quoted(found, ruling)));
        return Form.of(typed);
    }

    private static String quoted(Found found, Ruling ruling) {
        return ruling.cuts().stream()
                .map(cut -> found.text().substring(cut.start(), cut.end()))
                .flatMap(passage -> Stream.of(passage.split("\n")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
