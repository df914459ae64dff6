package occ.files;

import java.io.IOException;
import java.io.InputStream;

/** A file as somebody hands it over: the name that their program gives it, and what it holds. Neither is believed. */
public record NewFile(String name, Content content) {

    /** Read once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
