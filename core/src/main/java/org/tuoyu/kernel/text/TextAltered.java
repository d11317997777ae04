package org.tuoyu.kernel.text;

import org.tuoyu.kernel.problem.TuoyuException;

/** A shipped official text that is not, byte for byte, the one that the policy was written for. */
public final class TextAltered extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String resource;
    private final String expectedDigest;
    private final String foundDigest;

    public TextAltered(String resource, String expectedDigest, String foundDigest) {
        super("The official text " + resource + " has the SHA-256 " + foundDigest + " and must have " + expectedDigest
                + ". Restore the file as published; if the document itself has changed, it is another instrument");
        this.resource = resource;
        this.expectedDigest = expectedDigest;
        this.foundDigest = foundDigest;
    }

    public String resource() {
        return resource;
    }

    public String expectedDigest() {
        return expectedDigest;
    }

    public String foundDigest() {
        return foundDigest;
    }
}
