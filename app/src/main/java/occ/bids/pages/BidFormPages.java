package occ.bids.pages;

import static occ.bids.pages.BidsInPaths.ONE;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.bids.Bid;
import occ.bids.BidLevel;
import occ.bids.Bids;
import occ.bids.Bids.Outcome;
import occ.bids.Bids.Outcome.Done;
import occ.bids.Bids.Outcome.Refused;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a bid for a subject, and writing it anew while it is a draft. */
@Controller
class BidFormPages {
    private static final String TEMPLATE = "bids/form";
    private static final String OF_SUBJECT = "/{collection:groups|individuals|vulnerabilities}/{subject}/bids";

    private final Bids bids;
    private final BidsInPaths paths;
    private final Subjects subjects;
    private final Access access;
    private final Transactions transactions;

    BidFormPages(Bids bids, BidsInPaths paths, Subjects subjects, Access access, Transactions transactions) {
        this.bids = bids;
        this.paths = paths;
        this.subjects = subjects;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(OF_SUBJECT + "/new")
    View form(Actor actor, @PathVariable String collection, @PathVariable String subject) {
        return transactions.as(
                actor, () -> View.of(TEMPLATE, BidFormPage.ofSubject(find(actor, collection, subject), Form.empty())));
    }

    @PostMapping(OF_SUBJECT)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String subject, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var about = find(actor, collection, subject);
            var level = form.read().choice("level", "whose chair decides", BidLevel.class);
            var text = BidForm.read(form);
            return text.isEmpty() || level.isEmpty()
                    ? View.invalid(TEMPLATE, BidFormPage.ofSubject(about, form))
                    : after(
                            bids.write(actor, about, level.get(), text.get()),
                            "The bid is written. Submit it when it is ready",
                            form,
                            BidFormPage.ofSubject(about, form));
        });
    }

    @GetMapping(ONE + "/text")
    View edit(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var bid = draft(actor, reference);
            return View.of(TEMPLATE, BidFormPage.ofBid(bid, BidForm.of(bid.text())));
        });
    }

    @PostMapping(ONE + "/text")
    View rewrite(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var bid = draft(actor, reference);
            var text = BidForm.read(form);
            return text.isEmpty()
                    ? View.invalid(TEMPLATE, BidFormPage.ofBid(bid, form))
                    : after(
                            bids.rewrite(actor, bid.reference(), BidsInPaths.seen(form), text.get()),
                            "The bid is saved",
                            form,
                            BidFormPage.ofBid(bid, form));
        });
    }

    private static View after(Outcome outcome, String notice, Form form, BidFormPage again) {
        return switch (outcome) {
            case Done(var bid) -> View.redirect(bid.address(), notice);
            case Refused(var field, var sentence) -> {
                form.withError(field, sentence);
                yield View.invalid(TEMPLATE, again);
            }
        };
    }

    private Bid draft(Actor actor, String reference) {
        var bid = paths.find(actor, reference);
        if (!bids.mayRewrite(actor, bid)) {
            throw new NoSuchRecord("draft");
        }
        return bid;
    }

    private Subject find(Actor actor, String collection, String typed) {
        access.require(actor, Verb.BID);
        var subject = subjects.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new), AsAt.NOW);
        if (!SubjectAddress.collection(subject.ref().kind()).equals(collection)) {
            throw new NoSuchRecord("subject");
        }
        access.require(actor, Verb.BID, subject.area());
        return subject;
    }
}
