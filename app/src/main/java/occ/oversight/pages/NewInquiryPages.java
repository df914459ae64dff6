package occ.oversight.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.audit.Operation;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.oversight.Inquiries;
import occ.oversight.Inquiries.Opening.Done;
import occ.oversight.Inquiries.Opening.Refused;
import occ.oversight.Inquiry;
import occ.oversight.LogUse;
import occ.oversight.NewInquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening an inquiry into the trail. */
@Controller
class NewInquiryPages {
    private static final String TEMPLATE = "oversight/new-inquiry";
    private static final int LONGEST = 1_000;
    private static final int LONGEST_WORDS = 200;
    private static final int DAYS_AT_FIRST = 30;

    private final Inquiries inquiries;
    private final Access access;
    private final Clock clock;

    NewInquiryPages(Inquiries inquiries, Access access, Clock clock) {
        this.inquiries = inquiries;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(Inquiry.ADDRESS + "/new")
    View form(
            Actor actor,
            @RequestParam(defaultValue = "") String looker,
            @RequestParam(defaultValue = "") String record,
            @RequestParam(required = false) @Nullable LocalDate day) {
        access.require(actor, Verb.READ_TRAIL);
        var today = DateWords.today(clock.instant());
        var fields = new HashMap<String, List<String>>();
        fields.put("looker", List.of(looker));
        fields.put("record", List.of(record));
        put(fields, "earliest", day == null ? today.minusDays(DAYS_AT_FIRST) : day);
        put(fields, "latest", day == null ? today : day);
        return View.of(TEMPLATE, new NewInquiryPage(Form.of(fields)));
    }

    private static void put(Map<String, List<String>> fields, String name, LocalDate day) {
        fields.put(name + "-day", List.of(String.valueOf(day.getDayOfMonth())));
        fields.put(name + "-month", List.of(String.valueOf(day.getMonthValue())));
        fields.put(name + "-year", List.of(String.valueOf(day.getYear())));
    }

    @PostMapping(Inquiry.ADDRESS)
    View open(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.READ_TRAIL);
        var form = Form.of(request);
        var asked = read(form);
        if (asked.isEmpty()) {
            return View.invalid(TEMPLATE, new NewInquiryPage(form));
        }
        return switch (inquiries.open(actor, asked.get())) {
            case Done(var inquiry) -> View.redirect(inquiry.address(), "The inquiry is open, and stands in the trail");
            case Refused(var field, var sentence) ->
                View.invalid(TEMPLATE, new NewInquiryPage(form.withError(field, sentence)));
        };
    }

    private Optional<NewInquiry> read(Form form) {
        var reader = form.read();
        var use = reader.choice("use", "what it is for", LogUse.class);
        var reason = reader.text("reason", "why you inquire", LONGEST);
        var looker = reader.optionalText("looker", "who looked", LONGEST_WORDS);
        var record = reader.optionalParsed("record", Reference::parse);
        var operation = reader.optionalChoice("operation", Arrays.asList(Operation.values()), Enum::name);
        var purpose = reader.optionalText("purpose", "words of the reason given", LONGEST_WORDS);
        var today = DateWords.today(clock.instant());
        var earliest = reader.pastDate("earliest", "the first day", today);
        var latest = reader.pastDate("latest", "the last day", today);
        if (earliest.isPresent() && latest.isPresent()) {
            span(form, earliest.get(), latest.get());
        }
        return form.isValid()
                ? Optional.of(new NewInquiry(
                        use.orElseThrow(),
                        reason.orElseThrow(),
                        looker.orElse(null),
                        record.orElse(null),
                        operation.orElse(null),
                        purpose.orElse(null),
                        earliest.orElseThrow(),
                        latest.orElseThrow()))
                : Optional.empty();
    }

    private static void span(Form form, LocalDate earliest, LocalDate latest) {
        if (latest.isBefore(earliest)) {
            form.withError("latest", "Enter a last day that is not before the first");
        } else if (latest.isAfter(earliest.plusDays(Inquiries.LONGEST_SPAN))) {
            form.withError("latest", "Ask for no more than %d days at a time".formatted(Inquiries.LONGEST_SPAN));
        }
    }
}
