package occ.interchange.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.interchange.Imports;
import occ.interchange.NewImport;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.pole.SourceKind;
import occ.reference.Area;
import occ.reference.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All imports, and uploading one. */
@Controller
class ImportsPages {
    private static final String FORM = "interchange/new-import";

    private final Imports imports;
    private final Access access;
    private final Organisations organisations;
    private final Clock clock;

    ImportsPages(Imports imports, Access access, Organisations organisations, Clock clock) {
        this.imports = imports;
        this.access = access;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/imports")
    View list(@RequestParam(defaultValue = "1") int page, Actor actor) {
        var number = Math.max(1, page);
        return View.of(
                "interchange/imports",
                new ImportsPage(imports.all(actor, number), number, access.may(actor, Verb.IMPORT)));
    }

    @GetMapping("/imports/new")
    View form(Actor actor) {
        access.require(actor, Verb.IMPORT);
        var own = organisations.get(actor.unit()).key();
        var place = own.substring(own.indexOf(':') + 1);
        return View.of(
                FORM,
                new NewImportPage(
                        Form.of(Map.of("place", List.of(place), "kind", List.of(SourceKind.OFFICIAL.name())))));
    }

    @PostMapping("/imports")
    View create(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Actor actor) {
        access.require(actor, Verb.IMPORT);
        var form = Form.of(request);
        var uploaded = Stream.ofNullable(files)
                .flatMap(List::stream)
                .filter(ImportsPages::isChosen)
                .map(ImportsPages::uploaded)
                .toList();
        if (uploaded.isEmpty()) {
            form.withError("files", "Choose the files of the return");
        }
        var read = form.read();
        var title = read.text("title", "the title of the source", 200);
        var kind = read.choice("kind", "what kind of source it is", SourceKind.class);
        var grade = read.optionalParsed("grade", Grade::parse);
        var place = read.optionalChoice("place", List.copyOf(Areas.standard().all()), Area::key);
        var dated =
                read.optionalPastDate("dated", "the day the return is made up to", DateWords.today(clock.instant()));
        var purpose = read.text("purpose", "why it is imported", 500);
        if (!form.isValid()) {
            return View.invalid(FORM, new NewImportPage(form));
        }
        var made = imports.upload(
                actor,
                new NewImport(
                        uploaded,
                        title.orElseThrow(),
                        kind.orElseThrow(),
                        grade.orElse(Grade.NOT_GRADED),
                        place.orElse(null),
                        dated.orElse(null),
                        purpose.orElseThrow()));
        return View.redirect(made.path(), "The return was read and checked. Nothing is on the map yet.");
    }

    /** Where nothing is chosen, browsers send a file without a name. An empty one with a name is told like others. */
    private static boolean isChosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    private static UploadedFile uploaded(MultipartFile file) {
        try {
            var name = file.getOriginalFilename();
            return new UploadedFile(name == null ? "" : name, file.getBytes());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
