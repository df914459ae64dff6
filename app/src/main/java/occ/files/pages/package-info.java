/** What pages need to take files in and to give them out; the pages themselves belong to the records' modules. */
@NamedInterface("pages")
@NullMarked
package occ.files.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
