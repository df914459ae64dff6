/**
 * Files: what people attach to records. A file is checked by name, content, size and ratio, sealed under a key of its
 * own, and lies in a folder that no address leads to; its row carries an access class like any other. It is given out
 * as it was handed over, and never shown by the program itself.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access"})
@NullMarked
package occ.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
