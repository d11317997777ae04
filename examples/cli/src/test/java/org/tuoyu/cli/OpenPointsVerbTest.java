package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OpenPointsVerbTest {

    @Test
    void theTableHasEveryKindWithWhoDecides() {
        Run run = Run.of("open-points", "--as-of", "2021-03-01");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("可作不同理解之处（27）", "beibei/before-2025", "- by-2025-12-31", "由谁决定：未载明；文件由北碚区人民政府办公室发布，或由其解释")
                .contains("涉及：beibei/3.3.9/stand-alone-sites", "规定冲突（0）", "划拨用地目录", "各园城");
        assertThat(Run.of("open-points", "--lang", "en").out())
                .contains("words that nobody defines", "who decides:", "touches: registration-authority");
    }

    @Test
    void csvAndJsonHaveTheSamePoints() {
        Run csv = Run.of("open-points", "--format", "csv");
        assertThat(csv.lines().get(0)).isEqualTo("kind,name,place,words,options,touches,decides");
        Run json = Run.of("open-points", "--format", "json");
        assertThat(json.out()).startsWith("[\n{\"kind\":\"READING\",\"name\":\"beibei/accountability\"");
        assertThat(csv.lines()).hasSize(json.lines().size() - 1);
    }
}
