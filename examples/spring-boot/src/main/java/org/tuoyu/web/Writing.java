package org.tuoyu.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.tuoyu.json.JsonOutput;

/** The writing of a document as the command line writes it. */
interface Writing {

    void to(JsonOutput out) throws IOException;

    static byte[] document(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new JsonOutput(bytes));
        return bytes.toByteArray();
    }
}
