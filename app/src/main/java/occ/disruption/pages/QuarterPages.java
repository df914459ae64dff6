package occ.disruption.pages;

import java.util.Optional;
import occ.disruption.Disruptions;
import occ.disruption.Quarter;
import occ.disruption.Quarters;
import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.meetings.Sheets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Quarters that are locked, what is published of them, and locking the next (R14). */
@Controller
class QuarterPages {
    private static final String ONE = Quarter.ADDRESS + "/{quarter}";

    private final Quarters quarters;
    private final Disruptions disruptions;
    private final Sheets sheets;

    QuarterPages(Quarters quarters, Disruptions disruptions, Sheets sheets) {
        this.quarters = quarters;
        this.disruptions = disruptions;
        this.sheets = sheets;
    }

    @GetMapping(Quarter.ADDRESS)
    View list(Actor actor) {
        return View.of("disruption/quarters", page(actor, Optional.empty()));
    }

    @PostMapping(ONE + "/locking")
    View lock(Actor actor, @PathVariable String quarter) {
        var asked = read(quarter);
        var refused = quarters.lock(actor, asked);
        return refused.isPresent()
                ? View.invalid("disruption/quarters", page(actor, refused))
                : View.redirect(asked.address(), asked.label() + " is locked");
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String quarter) {
        var pack = quarters.get(actor, read(quarter));
        return View.of("disruption/quarter", new QuarterPage(pack, disruptions.outcomes(), quarters.mayUnseal(actor)));
    }

    /** A disclosure, of which the trail keeps a line. */
    @GetMapping(ONE + "/figures.{ending:pdf|ods|csv|json}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String quarter, @PathVariable String ending) {
        var asked = read(quarter);
        var file = QuarterFile.ending(ending).orElseThrow(() -> new NoSuchRecord("file of a quarter"));
        var pack = new QuarterPack(quarters.export(actor, asked), disruptions.outcomes());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("disruptions-%s.%s".formatted(asked.key(), ending))
                                .build()
                                .toString())
                .body(file.write(pack, sheets));
    }

    private QuartersPage page(Actor actor, Optional<String> refused) {
        return new QuartersPage(quarters.locked(actor), quarters.toLock(actor).orElse(null), refused.orElse(null));
    }

    private static Quarter read(String typed) {
        return Quarter.parse(typed).orElseThrow(() -> new NoSuchRecord("quarter"));
    }
}
