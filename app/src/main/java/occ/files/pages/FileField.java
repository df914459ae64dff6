package occ.files.pages;

import java.util.Optional;
import occ.faces.pages.Form;
import occ.files.Files;
import occ.files.NewFile;
import occ.files.Received;
import occ.files.Received.Ready;
import occ.files.Received.Refused;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A field of a form in which a file is chosen. */
public final class FileField {
    private FileField() {}

    /** Where nothing is chosen, browsers send a file without a name. */
    public static boolean isChosen(@Nullable MultipartFile file) {
        return file != null && !name(file).isBlank();
    }

    /**
     * The file, received and ready to be kept; nothing if none was chosen or if it was refused, which is then an error
     * of the form. To be read before the deed, like every other field.
     */
    public static Optional<Ready> read(
            Files files, Actor actor, Form form, String field, @Nullable MultipartFile chosen) {
        if (chosen == null || !isChosen(chosen)) {
            return Optional.empty();
        }
        Received received = files.receive(actor, new NewFile(name(chosen), chosen::getInputStream));
        return switch (received) {
            case Ready ready -> Optional.of(ready);
            case Refused(String sentence) -> {
                form.withError(field, sentence);
                yield Optional.empty();
            }
        };
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
