package occ.intelligence.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.files.Files;
import occ.files.pages.FileField;
import occ.files.pages.FileResponse;
import occ.intelligence.Attachments;
import occ.intelligence.Report;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of a report: attached after a check, and given out as downloads alone. */
@Controller
class AttachmentPages {
    private static final String TEMPLATE = "intelligence/attachment";
    private static final String PATH = "/intelligence/reports/{reference}/attachments";
    private static final String FIELD = "file";

    private final Attachments attachments;
    private final Reports reports;
    private final Files files;
    private final Access access;
    private final Transactions transactions;

    AttachmentPages(Attachments attachments, Reports reports, Files files, Access access, Transactions transactions) {
        this.attachments = attachments;
        this.reports = reports;
        this.files = files;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(PATH + "/new")
    View form(Actor actor, @PathVariable String reference) {
        return View.of(TEMPLATE, new AttachmentPage(find(actor, reference), files.largest(), Form.empty()));
    }

    @PostMapping(PATH)
    View create(
            Actor actor,
            @PathVariable String reference,
            @RequestParam(name = FIELD, required = false) @Nullable MultipartFile chosen,
            HttpServletRequest request) {
        var report = find(actor, reference);
        var form = Form.of(request);
        var file = FileField.read(files, actor, form, FIELD, chosen);
        if (file.isEmpty() && form.isValid()) {
            form.withError(FIELD, "Choose a file");
        }
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, new AttachmentPage(report, files.largest(), form));
        }
        attachments.attach(actor, report.reference(), file.orElseThrow());
        return View.redirect(report.address(), "The file is attached");
    }

    @GetMapping(PATH + "/{file}")
    ResponseEntity<Resource> open(Actor actor, @PathVariable String reference, @PathVariable String file) {
        return FileResponse.of(attachments.open(actor, References.of(reference), References.of(file)));
    }

    private Report find(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.REPORT_INTELLIGENCE);
            return reports.original(actor, References.of(reference));
        });
    }
}
