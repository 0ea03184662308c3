package struct Check {}
