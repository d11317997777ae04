package org.tuoyu.spi;

import java.util.Arrays;
import java.util.Optional;

/**
 * Policy and stack files, and the texts and parties files beside them, from wherever a host keeps them: {@link PolicyFiles}
 * reads a folder or the class path. It reads none of what is in them. Shared between threads.
 *
 * <ul>
 *   <li>P1 The text of a file comes whole, character by character; left out are a byte order mark at its start, and the
 *       carriage return of each line that ends with two characters.
 *   <li>P2 Where there is no file under a path there is none; every character of a path counts.
 *   <li>P3 A path has names between single slashes, none of them {@code .} or {@code ..}, and no backslash, colon or control
 *       character. Under any other path there is no file, whatever is there: no path leads out of the source.
 *   <li>P4 Read again it is the same, until the host changes the file; then it is that.
 *   <li>P5 A file that is there and cannot be read, or is no UTF-8, is {@link SourceFailed}, never none and never another text.
 * </ul>
 */
public interface PolicySource {

    /** The text of a file; empty where there is none. */
    Optional<String> text(String path);

    /** Whether a path is one that can have a file, as P3 says. */
    static boolean isPath(String path) {
        return !path.isEmpty()
                && path.chars().noneMatch(each -> each == '\\' || each == ':' || Character.isISOControl(each))
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }
}
