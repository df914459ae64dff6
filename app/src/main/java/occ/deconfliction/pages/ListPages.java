package occ.deconfliction.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.deconfliction.Asking;
import occ.deconfliction.Checks;
import occ.deconfliction.Limits;
import occ.deconfliction.WantedList;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Asking by a list: each line is a check and counts as one. */
@Controller
class ListPages {
    private static final String TEMPLATE = "deconfliction/list";
    private static final int LONGEST = 40_000;

    private final Checks checks;
    private final Limits limits;
    private final Access access;
    private final Clock clock;

    ListPages(Checks checks, Limits limits, Access access, Clock clock) {
        this.checks = checks;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(Paths.LISTS + "/new")
    View form(Actor actor) {
        access.require(actor, Verb.CHECK_DECONFLICTION);
        return View.of(TEMPLATE, page(actor, Form.empty(), List.of()));
    }

    @PostMapping(Paths.LISTS)
    View create(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        access.require(actor, Verb.CHECK_DECONFLICTION);
        var form = Form.of(request);
        var list = list(form, file);
        var check = AskingForm.read(form, list.map(WantedList::wanted), limits, true);
        if (check.isEmpty()) {
            return View.invalid(
                    TEMPLATE, page(actor, form, list.map(WantedList::problems).orElse(List.of())));
        }
        return switch (checks.ask(actor, check.get())) {
            case Asking.Asked asked -> CheckPages.asked(asked);
            case Asking.Refused(var field, var sentence) -> {
                var at = field.equals("value") ? "lines" : field;
                yield View.invalid(TEMPLATE, page(actor, form.withError(at, sentence), List.of()));
            }
        };
    }

    private Optional<WantedList> list(Form form, @Nullable MultipartFile file) {
        var text = file == null || file.isEmpty()
                ? form.read().text("lines", "the lines, or choose a file", LONGEST)
                : uploaded(form, file);
        var list = text.map(lines -> WantedList.parse(lines, DateWords.today(clock.instant())));
        list.ifPresent(read -> {
            if (!read.problems().isEmpty()) {
                form.withError("lines", "Nothing is asked yet: put the lines right that are named below");
            } else if (read.wanted().isEmpty()) {
                form.withError("lines", "There is no line in it");
            }
        });
        return list;
    }

    private static Optional<String> uploaded(Form form, MultipartFile file) {
        if (file.getSize() > LONGEST) {
            form.withError("file", "The file is larger than 40 kB: ask in several parts");
            return Optional.empty();
        }
        try {
            return Optional.of(new String(file.getBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private AskingPage page(Actor actor, Form form, List<String> problems) {
        return new AskingPage(form, checks.supervisors(actor), problems, limits);
    }
}
