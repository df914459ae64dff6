package occ.sources.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.sources.SourceFiles;
import occ.sources.SourceFiles.NewRemark;
import occ.sources.SourceFiles.RemarkKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One source: what it supplied, and what its controllers note of it. */
@Controller
class SourcePages {
    private static final String TEMPLATE = "sources/source";
    private static final int LONGEST_REMARK = 4_000;

    private final SourceFiles files;
    private final Gate gate;

    SourcePages(SourceFiles files, Gate gate) {
        this.files = files;
        this.gate = gate;
    }

    @GetMapping("/sources/{reference}")
    View show(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        return gate.through(
                request, key -> View.of(TEMPLATE, new SourcePage(files.get(actor, key, reference), Form.empty())));
    }

    @PostMapping("/sources/{reference}/remarks")
    View remark(@PathVariable String reference, HttpServletRequest request, Actor actor) {
        return gate.through(request, key -> {
            var form = Form.of(request);
            var read = form.read();
            var kind = read.choice("sealed-kind", "what it is about", RemarkKind.class);
            var text = read.text("sealed-text", "what is to be noted", LONGEST_REMARK);
            var reliability = kind.filter(RemarkKind.RELIABILITY::equals)
                    .flatMap(_ -> read.choice("sealed-reliability", "how reliable the source is", Grade.Source.class));
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, new SourcePage(files.get(actor, key, reference), form));
            }
            var remark = new NewRemark(kind.orElseThrow(), text.orElseThrow(), reliability.orElse(null));
            files.remark(actor, key, reference, remark);
            return View.redirect("/sources/" + reference, "It is noted of the source.");
        });
    }
}
