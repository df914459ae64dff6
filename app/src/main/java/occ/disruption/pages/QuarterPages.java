package occ.disruption.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import occ.disruption.Quarter;
import occ.disruption.Quarters;
import occ.faces.NoSuchRecord;
import occ.faces.pages.View;
import occ.kernel.Actor;
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

    QuarterPages(Quarters quarters) {
        this.quarters = quarters;
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
        return View.of("disruption/quarter", new QuarterPage(quarters.get(actor, read(quarter))));
    }

    @GetMapping(ONE + "/figures.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable String quarter) {
        var pack = quarters.export(actor, read(quarter));
        return file(QuarterFile.csv(pack), new MediaType("text", "csv", UTF_8), "disruptions.csv");
    }

    @GetMapping(ONE + "/figures.json")
    ResponseEntity<byte[]> json(Actor actor, @PathVariable String quarter) {
        var pack = quarters.export(actor, read(quarter));
        return file(QuarterFile.json(pack), MediaType.APPLICATION_JSON, "disruptions.json");
    }

    private QuartersPage page(Actor actor, Optional<String> refused) {
        return new QuartersPage(quarters.locked(actor), quarters.toLock(actor).orElse(null), refused.orElse(null));
    }

    private static Quarter read(String typed) {
        return Quarter.parse(typed).orElseThrow(() -> new NoSuchRecord("quarter"));
    }

    private static ResponseEntity<byte[]> file(String text, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(UTF_8));
    }
}
