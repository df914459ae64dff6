package occ.oversight.pages;

import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.PageNumber;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.oversight.Inquiries;
import occ.oversight.Inquiry;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inquiries into the trail, and what each finds. */
@Controller
class InquiryPages {
    private static final String ONE = Inquiry.ADDRESS + "/{reference}";
    private static final int INQUIRIES_A_PAGE = 50;
    private static final int LINES_A_PAGE = 100;

    private final Inquiries inquiries;
    private final Access access;
    private final Transactions transactions;

    InquiryPages(Inquiries inquiries, Access access, Transactions transactions) {
        this.inquiries = inquiries;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(Inquiry.ADDRESS)
    View list(Actor actor, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_TRAIL);
            var pages = new Pages(
                    PageNumber.of(page), INQUIRIES_A_PAGE, inquiries.count(actor), Inquiry.ADDRESS + "?page=");
            return View.of(
                    "oversight/inquiries",
                    new InquiriesPage(inquiries.all(actor, pages.offset(), INQUIRIES_A_PAGE), pages));
        });
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "1") String page) {
        return transactions.as(actor, () -> {
            var inquiry = find(actor, reference);
            var number = PageNumber.of(page);
            var lines = inquiries.lines(actor, inquiry, (long) (number - 1) * LINES_A_PAGE, LINES_A_PAGE);
            var pages = new Pages(number, LINES_A_PAGE, lines.total(), inquiry.address() + "?page=");
            return View.of("oversight/inquiry", new InquiryPage(inquiry, lines.lines(), pages));
        });
    }

    @PostMapping(ONE + "/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var inquiry = find(actor, reference);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(inquiry.reference().text() + ".csv")
                                    .build()
                                    .toString())
                    .body(TrailFile.of(inquiry, inquiries.export(actor, inquiry).lines()));
        });
    }

    private Inquiry find(Actor actor, String typed) {
        return inquiries.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }
}
