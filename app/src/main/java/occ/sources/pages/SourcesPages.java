package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import occ.faces.pages.Form;
import occ.faces.pages.PageNumber;
import occ.faces.pages.View;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.sources.Lodgement;
import occ.sources.SourceFiles;
import occ.sources.SourceFiles.Filed;
import occ.sources.SourceType;
import occ.sources.UnlockKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All sources, filing what was lodged, and finding a source by its exact reference. */
@Controller
class SourcesPages {
    private static final String TEMPLATE = "sources/sources";

    private final SourceFiles files;
    private final Gate gate;

    SourcesPages(SourceFiles files, Gate gate) {
        this.files = files;
        this.gate = gate;
    }

    @GetMapping("/sources")
    View list(@RequestParam(defaultValue = "1") String page, HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> View.of(TEMPLATE, page(actor, key, PageNumber.of(page), Form.empty())));
    }

    private SourcesPage page(Actor actor, UnlockKey key, int page, Form form) {
        var number = Math.max(1, page);
        return new SourcesPage(files.list(actor, key, number), number, files.waiting(actor), form);
    }

    @PostMapping("/sources/filing")
    View file(HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> View.redirect("/sources", words(files.file(actor, key))));
    }

    static String words(Filed filed) {
        var sentences = new ArrayList<String>();
        sentences.add("%s filed: %s to sources that were known, %s to new ones."
                .formatted(
                        Words.count((long) filed.known() + filed.fresh(), "lodgement", "lodgements"),
                        filed.known(),
                        filed.fresh()));
        if (filed.broken() > 0) {
            sentences.add("%s changed behind the program’s back and cannot be opened: tell your security officer."
                    .formatted(Words.count(filed.broken(), "lodgement was", "lodgements were")));
        }
        if (filed.left() > filed.broken()) {
            sentences.add("More wait: file again.");
        }
        return String.join(" ", sentences);
    }

    /** Sent as a form, so that no reference of a source stands in an address. */
    @PostMapping("/sources/search")
    View seek(HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> {
            var form = Form.of(request);
            var read = form.read();
            var type = read.choice("sealed-type", "a kind of source", SourceType.class);
            var reference = read.text("sealed-source", "the source’s reference", Lodgement.LONGEST_REFERENCE);
            if (form.isValid()) {
                var found = files.seek(actor, key, type.orElseThrow(), reference.orElseThrow());
                if (found.isPresent()) {
                    return View.redirect("/sources/" + found.get());
                }
                form.withError("sealed-source", "No source of that kind is filed under that reference");
            }
            return View.invalid(TEMPLATE, page(actor, key, 1, form));
        });
    }
}
