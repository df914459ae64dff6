package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.picture.Register;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking what is filtered out of the system as a file. It is a disclosure: a reason is asked, and the trail keeps it. */
@Controller
class ExportPages {
    private static final String PATH = "/{collection:groups|individuals|vulnerabilities}/export";
    private static final String TEMPLATE = "picture/export";
    private static final int LONGEST_REASON = 500;

    private final Register register;
    private final Access access;
    private final Clock clock;

    ExportPages(Register register, Access access, Clock clock) {
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View form(@PathVariable String collection, Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.EXPORT);
        var form = Form.of(request);
        return View.of(TEMPLATE, page(question(collection, form), actor, form));
    }

    @PostMapping(PATH)
    Object create(@PathVariable String collection, Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.EXPORT);
        var form = Form.of(request);
        var question = question(collection, form);
        var reason = form.read().text("reason", "why this leaves the system", LONGEST_REASON);
        var format = form.read().choice("format", "a file format", Arrays.asList(FileFormat.values()), Enum::name);
        if (!form.isValid()) {
            return View.invalid(TEMPLATE, page(question, actor, form));
        }
        var export = register.export(
                actor, question.filter(), question.order(), question.asked().asAt(), reason.orElseThrow());
        var today = DateWords.today(clock.instant());
        return file(format.orElseThrow(), RegisterFile.of(export), collection + "-" + today);
    }

    private ExportPage page(RegisterQuestion question, Actor actor, Form form) {
        var extent = register.extent(actor, question.filter(), question.asked().asAt());
        var kind = KindWords.of(question.filter().kind());
        var list = ListLinks.register(question.filter(), question.asked().asAt())
                .with(RegisterQuestion.SORT, question.sorted());
        return new ExportPage(
                kind, form, extent, list.text(), new Address(kind.path() + "/export", list.parameters()).text());
    }

    private RegisterQuestion question(String collection, Form form) {
        return RegisterQuestion.of(KindWords.named(collection).orElseThrow(), form, clock);
    }

    private static ResponseEntity<byte[]> file(FileFormat format, RegisterFile file, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + format.ending())
                                .build()
                                .toString())
                .body(format.write(file));
    }
}
