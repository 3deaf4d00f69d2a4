// error[path-without-slash] at #/paths/https:~1~1case.example~1songs
//   this is not a path; its operations are left out
