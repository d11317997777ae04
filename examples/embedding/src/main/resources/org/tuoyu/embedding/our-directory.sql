-- The directory and the working days of a host, in tables of its own. "place" is the order in which rows were recorded.
CREATE TABLE our_party (
    place INTEGER NOT NULL PRIMARY KEY,
    id VARCHAR(64) NOT NULL UNIQUE,
    kind VARCHAR(40),               -- of a unit; NULL for a group
    zh VARCHAR(200),                -- of a group; a unit has rows in our_name
    en VARCHAR(200),
    territory VARCHAR(12)           -- of a group that is drawn from where units lie
);
CREATE TABLE our_name (
    party VARCHAR(64) NOT NULL REFERENCES our_party (id),
    zh VARCHAR(200) NOT NULL,
    en VARCHAR(200) NOT NULL,
    begins DATE NOT NULL,
    ends DATE,                      -- the first day on which it is no longer so; NULL where no end is set
    doubted DATE,                   -- the first day from which nobody knows; NULL where nothing is doubted
    PRIMARY KEY (party, begins)
);
CREATE TABLE our_word (
    party VARCHAR(64) NOT NULL REFERENCES our_party (id),
    place INTEGER NOT NULL,
    what VARCHAR(10) NOT NULL,      -- ALIAS, MEMBER or KIND
    word VARCHAR(200) NOT NULL,
    PRIMARY KEY (party, place)
);
CREATE TABLE our_location (
    unit VARCHAR(64) NOT NULL,
    territory VARCHAR(12) NOT NULL,
    zh VARCHAR(200) NOT NULL,
    en VARCHAR(200) NOT NULL,
    begins DATE NOT NULL,
    ends DATE,
    doubted DATE,
    PRIMARY KEY (unit, begins)
);
CREATE TABLE our_code (
    unit VARCHAR(64) NOT NULL,
    code VARCHAR(12) NOT NULL,
    begins DATE NOT NULL,
    ends DATE,
    doubted DATE,
    PRIMARY KEY (unit, begins)
);
CREATE TABLE our_notice (
    number VARCHAR(64) NOT NULL PRIMARY KEY,
    published DATE NOT NULL,
    arranged INTEGER NOT NULL       -- the year
);
CREATE TABLE our_day (
    notice VARCHAR(64) NOT NULL REFERENCES our_notice (number),
    named DATE NOT NULL,
    is_off BOOLEAN NOT NULL         -- off, or made up for
);
