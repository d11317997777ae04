package org.tuoyu.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a page carries along: its own style and script, and the library that draws. */
final class ReportAssets {

    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js";

    private ReportAssets() {}

    static String text(String resource) throws IOException {
        try (InputStream in = ReportAssets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("The report needs " + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Apache ECharts (Apache-2.0). */
    static String drawing() throws IOException {
        return text(LIBRARY);
    }
}
