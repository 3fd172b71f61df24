# Words by whatever stands before a colon: the count a shell user would write by hand.
FNR == 1 { who = "" }
match($0, /^[^:]{1,60}: /) { who = substr($0, 1, RLENGTH); turns[FILENAME, who]++ }
{ words[FILENAME, who] += NF }
END { for (key in words) print key, turns[key], words[key] }
