package org.tuoyu.kernel.text;

import org.tuoyu.kernel.language.Bilingual;

/**
 * The height at which an instrument stands. Of two that differ the higher prevails; instruments of one height and different
 * issuers are not comparable.
 *
 * @param height greater is higher; nothing else about the number matters
 */
public record Rank(int height, Bilingual name) implements Comparable<Rank> {

    /** 法律 of the National People's Congress and its Standing Committee. */
    public static final Rank LAW = new Rank(90, new Bilingual("法律", "law"));
    /** 地方性法规 of a people's congress of a province or municipality and its standing committee. */
    public static final Rank LOCAL_REGULATION = new Rank(60, new Bilingual("地方性法规", "local regulation"));
    /** 部门规范性文件: measures and opinions of ministries that are not departmental rules. */
    public static final Rank MINISTRY_DOCUMENT = new Rank(40, new Bilingual("国务院部门规范性文件", "ministry document"));
    /** 市级规范性文件. */
    public static final Rank MUNICIPAL_DOCUMENT = new Rank(30, new Bilingual("市级规范性文件", "municipal document"));
    /** 区县规范性文件. */
    public static final Rank DISTRICT_DOCUMENT = new Rank(20, new Bilingual("区县规范性文件", "district document"));

    @Override
    public int compareTo(Rank other) {
        return Integer.compare(height, other.height);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rank rank && rank.height == height;
    }

    @Override
    public int hashCode() {
        return height;
    }
}
